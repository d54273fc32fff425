package org.rfldoctor.probe.packages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.probe.process.TemporaryDirectory;

/**
 * Queries the package managers of a machine for the versions that they would install. It uses their
 * local package lists, no network and no lock, and queries each package once. Nix is not supported.
 */
public final class LocalAvailablePackages implements AvailablePackages {
  private final Machine machine;
  private final Map<String, PackageManager> managers;
  private final Set<String> silent = ConcurrentHashMap.newKeySet();
  private final Map<String, Map<String, Version>> known = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  public LocalAvailablePackages(Machine machine, boolean root, TemporaryDirectory scratch) {
    this.machine = machine;
    this.managers =
        Map.of(
            "apt", new Apt(root),
            "dnf", new Dnf(scratch),
            "pacman", new Pacman(),
            "zypper", new Zypper(),
            "emerge", new Portage(),
            "apk", new Apk());
  }

  @Override
  public synchronized Map<String, Version> of(String manager, Collection<String> packages) {
    Map<String, Version> all = known.computeIfAbsent(manager, name -> new HashMap<>());
    List<String> unasked =
        packages.stream().filter(name -> asked.add(manager + " " + name)).toList();
    Optional.ofNullable(managers.get(manager))
        .filter(m -> !unasked.isEmpty())
        .ifPresent(m -> all.putAll(offers(manager, m, unasked)));
    return Map.copyOf(all);
  }

  /**
   * Queries a manager. If it does not find a package that every archive has, it has no package
   * lists.
   */
  private Map<String, Version> offers(String word, PackageManager manager, List<String> packages) {
    List<String> names = new ArrayList<>(packages);
    names.add(manager.everywhere());
    Observation came = machine.run(manager.question(names));
    Map<String, Version> offered =
        came.answer().map(answer -> manager.offers(answer.out())).orElse(Map.of());
    if (!offered.containsKey(manager.everywhere())) {
      silent.add(word);
    }
    return offered;
  }

  /**
   * Whether the manager can be queried. A manager without package lists is only detected by the
   * first query.
   */
  @Override
  public boolean tells(String manager) {
    return managers.containsKey(manager) && !silent.contains(manager);
  }
}

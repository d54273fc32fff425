package org.rfldoctor.engine.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.report.Step;

/** The packages that tools come in, and what the machine's package manager has of them now. */
final class PackageCatalog {
  /** The routes by which a person gets tools without the distribution. */
  static final List<String> OWN = List.of("rustup", "cargo");

  private final LookupTable packages;
  private final LookupTable managers;
  private final AvailablePackages offers;
  private final Optional<String> manager;
  private final Map<String, Version> offered = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  PackageCatalog(Map<String, LookupTable> tables, Facts facts, AvailablePackages offers) {
    this.packages = tables.get("packages");
    this.managers = tables.get("managers");
    this.offers = offers;
    this.manager = facts.value("machine.manager").map(Value::text);
  }

  /** Asks the manager about all of these tools at once, and about none twice. */
  void ask(Collection<String> tools) {
    Set<String> wanted = new LinkedHashSet<>();
    manager.ifPresent(row -> tools.forEach(tool -> wanted.addAll(packages(row, tool))));
    wanted.removeIf(name -> !asked.add(name));
    if (!wanted.isEmpty()) {
      offered.putAll(offers.of(manager.orElseThrow(), wanted));
    }
  }

  /** Whether this remedy installs by the machine's own manager. */
  boolean serves(Remedy remedy) {
    return manager.isPresent()
        && !remedy.install().isEmpty()
        && (remedy.route().equals("packages") || remedy.route().equals(manager.get()));
  }

  /** Whether this route is a manager that the machine does not have. */
  boolean isOfAnotherMachine(String route) {
    boolean system = managers.cell(route, "system").map("yes"::equals).orElse(false);
    return system && !route.equals(manager.orElse(""));
  }

  /** The word for a route: that of the machine's manager for its packages. */
  String word(String route) {
    return route.equals("packages") ? manager.orElseThrow() : route;
  }

  boolean hasPackageFor(String tool) {
    return manager.isPresent() && !packages(manager.get(), tool).isEmpty();
  }

  /** Whether it can be known what the manager would install. */
  boolean tells() {
    return offers.tells(manager.orElseThrow());
  }

  /** The package that decides for a tool. */
  String leading(String tool) {
    return packages(manager.orElseThrow(), tool).get(0);
  }

  /** The version on offer of a tool. */
  Optional<Version> offer(String tool) {
    return hasPackageFor(tool) ? Optional.ofNullable(offered.get(leading(tool))) : Optional.empty();
  }

  /** What installs these tools by a route. */
  Step.Command installing(String route, List<String> tools, Optional<String> directory) {
    Set<String> names = new LinkedHashSet<>();
    tools.forEach(tool -> names.addAll(packages(word(route), tool)));
    String words = " " + String.join(" ", names);
    return new Step.Command(
        cell(route, "install").orElse(word(route)) + words,
        directory,
        cell(route, "root").map("yes"::equals).orElse(false),
        cell(route, "unattended").map(start -> start + words),
        Optional.empty());
  }

  /** Roughly what installing by this route does. */
  Optional<String> effect(String route) {
    return cell(route, "effect");
  }

  /** A line that installs by the machine's manager, as it is where nobody answers. */
  Optional<String> alone(String line) {
    Optional<String> start = manager.flatMap(row -> managers.cell(row, "install"));
    return start
        .filter(install -> line.startsWith(install + " "))
        .flatMap(
            install ->
                managers
                    .cell(manager.get(), "unattended")
                    .map(alone -> alone + line.substring(install.length())));
  }

  private Optional<String> cell(String route, String column) {
    return managers.cell(word(route), column);
  }

  private List<String> packages(String row, String tool) {
    return packages
        .cell(tool, row)
        .map(cell -> List.of(cell.strip().split("\\s+")))
        .orElse(List.of());
  }
}

package org.rfldoctor.engine.plan;

import java.util.Collection;
import java.util.Comparator;
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
import org.rfldoctor.check.Route;
import org.rfldoctor.check.expression.TruthValue;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.StepCommand;

/** The packages that tools come in, and what the machine's package manager has of them now. */
final class PackageCatalog {
  private static final String VERSIONED_CLANG = "clang-";

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

  /** Asks the manager at once for all that these remedies would install now. */
  void askFor(List<Remedy> remedies, Facts facts) {
    ask(
        remedies.stream()
            .filter(remedy -> serves(remedy) && remedy.when().holds(facts) == TruthValue.YES)
            .flatMap(remedy -> remedy.install().stream())
            .toList());
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
        && (remedy.route() instanceof Route.Packages
            || remedy.route().word().equals(manager.get()));
  }

  /** Whether this route is a manager that the machine does not have. */
  boolean isOfAnotherMachine(Route route) {
    return route instanceof Route.Manager other && !other.word().equals(manager.orElse(""));
  }

  /** The machine's manager. */
  String manager() {
    return manager.orElseThrow();
  }

  /** The word for a route: that of the machine's manager for its packages. */
  String word(Route route) {
    return route instanceof Route.Packages ? manager() : route.word();
  }

  boolean hasPackageFor(String tool) {
    return manager.isPresent() && !packages(manager.get(), tool).isEmpty();
  }

  /** Whether all of these tools have a package by this route. */
  boolean hasPackagesFor(Route route, List<String> tools) {
    return tools.stream().noneMatch(tool -> packages(word(route), tool).isEmpty());
  }

  /** Whether it can be known what the manager would install. */
  boolean tells() {
    return offers.tells(manager());
  }

  /**
   * The major versions of LLVM that have packages of their own, such as 19 of the row {@code
   * clang-19}, newest first.
   */
  List<String> llvmVersions() {
    return packages.rows().keySet().stream()
        .filter(row -> row.startsWith(VERSIONED_CLANG))
        .map(row -> row.substring(VERSIONED_CLANG.length()))
        .sorted(Comparator.comparing((String version) -> Integer.valueOf(version)).reversed())
        .toList();
  }

  /** The package that decides for a tool. */
  String leading(String tool) {
    return packages(manager(), tool).get(0);
  }

  /** The version on offer of a tool. */
  Optional<Version> offer(String tool) {
    return hasPackageFor(tool) ? Optional.ofNullable(offered.get(leading(tool))) : Optional.empty();
  }

  /** What installs these tools by a route. */
  StepCommand installing(Route route, List<String> tools, Optional<String> cwd) {
    String row = word(route);
    Set<String> names = new LinkedHashSet<>();
    tools.forEach(tool -> names.addAll(packages(row, tool)));
    return new StepCommand(
        install(row, managers.cell(row, "install").orElse(row), names),
        cwd,
        managers.cell(row, "root").filter("yes"::equals).isPresent(),
        managers.cell(row, "unattended").map(program -> install(row, program, names)),
        Optional.empty());
  }

  private static Invocation install(String row, String program, Set<String> names) {
    return new Invocation.Install(row, List.of(program.split(" ")), List.copyOf(names));
  }

  /** Roughly what installing by this route does. */
  Optional<String> impact(Route route) {
    return managers.cell(word(route), "effect");
  }

  private List<String> packages(String row, String tool) {
    return packages.words(tool, row);
  }
}

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** The packages of each tool, and the versions that the machine's package manager has. */
final class PackageCatalog {
  private static final Pattern VERSIONED_CLANG = Pattern.compile("clang-(\\d{1,4})");

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

  /** Queries the manager once for all packages that these remedies would install. */
  void askFor(List<Remedy> remedies, Facts facts) {
    ask(
        remedies.stream()
            .filter(remedy -> serves(remedy) && remedy.when().holds(facts) == TruthValue.YES)
            .flatMap(remedy -> remedy.install().stream())
            .toList());
  }

  /** Queries the manager once for all of these tools, and for none of them again later. */
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

  /** The row of managers.yaml for a route; for packages, that of the machine's manager. */
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

  /** Whether the manager's versions can be queried. */
  boolean tells() {
    return offers.tells(manager());
  }

  /**
   * The major versions of LLVM that have packages of their own, such as 19 of the row {@code
   * clang-19}, newest first.
   */
  List<String> llvmVersions() {
    return packages.rows().keySet().stream()
        .map(VERSIONED_CLANG::matcher)
        .filter(Matcher::matches)
        .map(row -> row.group(1))
        .sorted(Comparator.comparing((String version) -> Integer.valueOf(version)).reversed())
        .toList();
  }

  /** The package whose version counts for a tool. */
  String leading(String tool) {
    return packages(manager(), tool).get(0);
  }

  /** The version of a tool that the manager would install. */
  Optional<Version> offer(String tool) {
    return hasPackageFor(tool) ? Optional.ofNullable(offered.get(leading(tool))) : Optional.empty();
  }

  /** The command that installs these tools by a route. */
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

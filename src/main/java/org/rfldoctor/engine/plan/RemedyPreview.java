package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Route;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.expression.TruthValue;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.report.Explanation;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.StepCommand;

/** Remedies with values filled in, without a query of the package manager. */
public final class RemedyPreview {
  private final PackageCatalog packages;
  private final LookupTable managers;

  /**
   * @param machine the facts of this machine, of which the package manager counts
   */
  public RemedyPreview(Map<String, LookupTable> tables, Facts machine) {
    this.packages = new PackageCatalog(tables, machine, AvailablePackages.NONE);
    this.managers = tables.get("managers");
  }

  /**
   * The remedies that can be taken on this machine, in order.
   *
   * @param situation facts that decide whether a remedy makes sense
   * @param values what is filled in, which may know more
   * @param sensible whether to return those that apply in the situation, or all others
   */
  public List<Explanation.OfRemedy> here(
      List<Remedy> remedies, FactLookup situation, FactLookup values, boolean sensible) {
    Set<Explanation.OfRemedy> here = new LinkedHashSet<>();
    for (Remedy remedy : remedies) {
      boolean holds = remedy.when().holds(situation) == TruthValue.YES;
      boolean shown = sensible || isFilled(remedy, values);
      if (isForThisMachine(remedy) && holds == sensible && shown) {
        here.add(filled(remedy, values));
      }
    }
    return List.copyOf(here);
  }

  /** A remedy for another situation may need values that exist only there. */
  private static boolean isFilled(Remedy remedy, FactLookup values) {
    Set<String> names =
        Stream.of(Stream.of(remedy.title()), remedy.commands().run().stream())
            .flatMap(texts -> texts)
            .flatMap(text -> new Template(text).requiredNames().stream())
            .collect(Collectors.toSet());
    boolean contradicted =
        remedy.when().holds(values) == TruthValue.NO
            && remedy.when().names().stream().anyMatch(names::contains);
    return !contradicted && names.stream().allMatch(name -> values.value(name).isPresent());
  }

  private boolean isForThisMachine(Remedy remedy) {
    boolean packaged = remedy.route() instanceof Route.Packages;
    return packaged
        ? packages.serves(remedy) && packages.hasPackagesFor(remedy.route(), remedy.install())
        : !packages.isOfAnotherMachine(remedy.route());
  }

  private Explanation.OfRemedy filled(Remedy remedy, FactLookup values) {
    List<String> commands = new ArrayList<>();
    if (!remedy.install().isEmpty()) {
      commands.add(
          shown(packages.installing(remedy.route(), remedy.install(), cwd(remedy, values))));
    }
    commands.addAll(commands(remedy, values));
    return new Explanation.OfRemedy(
        new Template(remedy.title()).fillKnown(values),
        commands,
        remedy.note().map(note -> new Template(note).fillKnown(values)));
  }

  private static List<String> commands(Remedy remedy, FactLookup values) {
    String before = cwd(remedy, values).map(folder -> "cd " + folder + " && ").orElse("");
    boolean root = remedy.commands().needsRoot();
    return lines(remedy, values).stream()
        .map(line -> before + (root ? asRoot(line) : line))
        .toList();
  }

  private static String asRoot(String line) {
    return String.join(" ", new Invocation.Shell(line).wordsAsRoot("sudo"));
  }

  private static List<String> lines(Remedy remedy, FactLookup values) {
    return remedy.commands().run().stream()
        .map(line -> new Template(line).shellLine(values))
        .toList();
  }

  private static Optional<String> cwd(Remedy remedy, FactLookup values) {
    return remedy.commands().cwd().map(folder -> new Template(folder).shellLine(values));
  }

  private static String shown(StepCommand command) {
    return command.cwd().map(folder -> "cd " + folder + " && ").orElse("")
        + (command.needsRoot() ? "sudo " : "")
        + command.line();
  }

  /**
   * The commands of other distributions: for the first remedy that installs packages, and their own
   * remedies.
   */
  public List<String> elsewhere(List<Remedy> remedies, FactLookup values) {
    Set<String> lines = new LinkedHashSet<>();
    for (Remedy remedy : remedies) {
      if (packages.isOfAnotherMachine(remedy.route())) {
        lines.addAll(
            remedy.install().isEmpty()
                ? lines(remedy, values)
                : List.of(installing(remedy.route(), remedy)));
      }
    }
    remedies.stream()
        .filter(remedy -> remedy.route() instanceof Route.Packages)
        .findFirst()
        .ifPresent(remedy -> lines.addAll(ofEveryManager(remedy)));
    return List.copyOf(lines);
  }

  private List<String> ofEveryManager(Remedy remedy) {
    List<String> lines = new ArrayList<>();
    for (String manager : managers.rows().keySet()) {
      Route route = Route.of(manager);
      boolean other = route instanceof Route.Manager && packages.isOfAnotherMachine(route);
      if (other && packages.hasPackagesFor(route, remedy.install())) {
        lines.add(installing(route, remedy));
      }
    }
    return lines;
  }

  private String installing(Route route, Remedy remedy) {
    return packages.installing(route, remedy.install(), Optional.empty()).line();
  }
}

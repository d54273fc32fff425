package org.rfldoctor.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Facts;
import org.rfldoctor.check.Offers;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Scope;
import org.rfldoctor.check.Table;
import org.rfldoctor.check.Template;
import org.rfldoctor.check.Truth;
import org.rfldoctor.check.Value;
import org.rfldoctor.check.Version;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/** Chooses among remedies the first that this machine can really go. */
final class Routes {
  private final Map<String, Table> tables;
  private final Facts facts;
  private final Offers offers;
  private final Optional<String> manager;
  private Map<String, Version> offered = Map.of();

  Routes(Map<String, Table> tables, Facts facts, Offers offers) {
    this.tables = tables;
    this.facts = facts;
    this.offers = offers;
    this.manager = facts.value("machine.manager").map(Value::text);
  }

  /** Asks once what the package manager offers for all of these remedies. */
  void ask(List<Remedy> remedies) {
    Set<String> packages = new LinkedHashSet<>();
    for (Remedy remedy : remedies) {
      if (byManager(remedy) && remedy.when().holds(facts) == Truth.YES) {
        remedy.install().forEach(tool -> packages.addAll(packages(manager.get(), tool)));
      }
    }
    if (!packages.isEmpty()) {
      offered = offers.of(manager.get(), packages);
    }
  }

  Optional<Plan.Choice> choose(Result result) {
    Diagnosis diagnosis = result.outcome().diagnosis().orElseThrow();
    List<String> notes = new ArrayList<>();
    List<Remedy> open = new ArrayList<>();
    for (Remedy remedy : diagnosis.remedies()) {
      if (remedy.when().holds(facts) == Truth.YES && possible(remedy, result, notes)) {
        open.add(remedy);
      }
    }
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Remedy chosen = open.get(0);
    chosen.note().map(this::filled).ifPresent(notes::add);
    List<Step.Alternative> others =
        open.stream().skip(1).filter(r -> !commands(r).isEmpty()).map(this::alternative).toList();
    return Optional.of(new Plan.Choice(result, chosen, step(result, chosen, notes, others)));
  }

  private boolean byManager(Remedy remedy) {
    return manager.isPresent()
        && !remedy.install().isEmpty()
        && (remedy.route().equals("packages") || remedy.route().equals(manager.get()));
  }

  private boolean possible(Remedy remedy, Result result, List<String> notes) {
    if (remedy.route().equals("packages") && !byManager(remedy)) {
      return false;
    }
    boolean ofAnother =
        tables.get("managers").cell(remedy.route(), "system").map("yes"::equals).orElse(false)
            && !remedy.route().equals(manager.orElse(""));
    return !ofAnother && (!byManager(remedy) || onOffer(remedy, result, notes));
  }

  private boolean onOffer(Remedy remedy, Result result, List<String> notes) {
    for (String tool : remedy.install()) {
      if (packages(manager.get(), tool).isEmpty()) {
        return false;
      }
    }
    if (!offers.tells(manager.get())) {
      return true;
    }
    String first = packages(manager.get(), remedy.install().get(0)).get(0);
    Version version = offered.get(first);
    if (version == null) {
      notes.add(manager.get() + " has no package " + first + " here");
      return false;
    }
    Scope scope = name -> name.equals("offer") ? Optional.of(version) : facts.value(name);
    boolean accepted = remedy.accept().map(c -> c.holds(scope) == Truth.YES).orElse(true);
    if (!accepted) {
      notes.add(manager.get() + " would install " + first + " " + version + wanted(result));
    }
    return accepted;
  }

  private static String wanted(Result result) {
    String expected = result.outcome().expected();
    return expected.isEmpty() ? "" : "; wanted is " + expected;
  }

  private List<String> packages(String row, String tool) {
    return tables
        .get("packages")
        .cell(tool, row)
        .map(cell -> List.of(cell.strip().split("\\s+")))
        .orElse(List.of());
  }

  private Step step(
      Result result, Remedy remedy, List<String> notes, List<Step.Alternative> alternatives) {
    Diagnosis diagnosis = result.outcome().diagnosis().orElseThrow();
    String route = remedy.route().equals("packages") ? manager.orElseThrow() : remedy.route();
    String id =
        remedy.install().isEmpty()
            ? "mend-" + diagnosis.id()
            : "install-" + remedy.install().get(0);
    return new Step(
        id,
        diagnosis.ahead() ? Step.Kind.NEXT : Step.Kind.MEND,
        filled(remedy.title()),
        result.check().why(),
        List.of(diagnosis.id()),
        Optional.of(route),
        commands(remedy),
        notes,
        alternatives,
        result.check().cites());
  }

  private Step.Alternative alternative(Remedy remedy) {
    return new Step.Alternative(
        remedy.route().equals("packages") ? manager.orElseThrow() : remedy.route(),
        commands(remedy),
        remedy.note().map(this::filled).orElse(""));
  }

  private List<Step.Command> commands(Remedy remedy) {
    List<Step.Command> commands = new ArrayList<>();
    if (!remedy.install().isEmpty()) {
      commands.add(install(remedy));
    }
    Optional<String> directory = remedy.directory().map(this::filled);
    for (String run : remedy.run()) {
      commands.add(new Step.Command(filled(run), directory, remedy.root()));
    }
    return commands;
  }

  private Step.Command install(Remedy remedy) {
    String row = byManager(remedy) ? manager.get() : remedy.route();
    Table managers = tables.get("managers");
    Set<String> packages = new LinkedHashSet<>();
    remedy.install().forEach(tool -> packages.addAll(packages(row, tool)));
    String shell = managers.cell(row, "install").orElse(row) + " " + String.join(" ", packages);
    boolean root = managers.cell(row, "root").map("yes"::equals).orElse(false);
    return new Step.Command(shell, remedy.directory().map(this::filled), root);
  }

  private String filled(String text) {
    return new Template(text).fillKnown(facts);
  }
}

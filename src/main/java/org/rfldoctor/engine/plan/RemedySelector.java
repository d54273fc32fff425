package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Route;
import org.rfldoctor.check.expression.TruthValue;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.StepCommand;
import org.rfldoctor.report.history.TriedStep;

/** Chooses the first remedy that works on this machine and that the user's preference allows. */
final class RemedySelector {
  private final Facts facts;
  private final PackageCatalog store;
  private final RoutePreference preference;
  private final StepFactory draft;
  private final NoRouteStepFactory noRoute;
  private final List<TriedStep> tried;

  RemedySelector(
      Facts facts,
      PackageCatalog store,
      RoutePreference preference,
      StepFactory draft,
      NoRouteStepFactory noRoute,
      List<TriedStep> tried) {
    this.facts = facts;
    this.store = store;
    this.preference = preference;
    this.draft = draft;
    this.noRoute = noRoute;
    this.tried = tried;
  }

  Optional<RemedyChoice> choose(Result result) {
    List<String> notes = new ArrayList<>();
    List<Remedy> open = open(result, notes);
    List<Remedy> wanted = preference.among(open);
    if (wanted.isEmpty()) {
      return noRoute.choice(result, notes, open);
    }
    List<Remedy> untried = open.stream().filter(r -> isUntried(r, result, notes)).toList();
    List<Remedy> helpful =
        wanted.stream().filter(one -> untried.stream().anyMatch(other -> other == one)).toList();
    if (helpful.isEmpty()) {
      return Optional.of(noRoute.nothingHelped(result, notes));
    }
    Remedy chosen = helpful.get(0);
    List<Remedy> others = untried.stream().filter(remedy -> remedy != chosen).toList();
    return Optional.of(
        new RemedyChoice(result, chosen.alsoFixes(), draft.step(result, chosen, notes, others)));
  }

  /** A remedy that was run and changed nothing is not proposed again. */
  private boolean isUntried(Remedy remedy, Result result, List<String> notes) {
    List<StepCommand> commands = draft.commands(remedy, result);
    Optional<TriedStep> same =
        tried.stream().filter(t -> t.concerns(result) && t.ran(commands)).findFirst();
    same.ifPresent(
        step ->
            note(
                notes,
                "`"
                    + String.join(" && ", TriedStep.lines(commands))
                    + "` was run on "
                    + step.date()
                    + " and did not help"));
    return same.isEmpty();
  }

  private List<Remedy> open(Result result, List<String> notes) {
    Diagnosis diagnosis = result.outcome().diagnosis().orElseThrow();
    List<Remedy> open = new ArrayList<>();
    for (Remedy remedy : diagnosis.remedies()) {
      if (remedy.when().holds(facts) == TruthValue.YES && possible(remedy, result, notes)) {
        open.add(remedy);
      }
    }
    return open;
  }

  private boolean possible(Remedy remedy, Result result, List<String> notes) {
    if (remedy.route() instanceof Route.Packages && !store.serves(remedy)) {
      return false;
    }
    return !store.isOfAnotherMachine(remedy.route())
        && (!store.serves(remedy) || onOffer(remedy, result, notes));
  }

  private boolean onOffer(Remedy remedy, Result result, List<String> notes) {
    String manager = store.manager();
    Optional<String> lacking =
        remedy.install().stream().filter(tool -> !store.hasPackageFor(tool)).findFirst();
    if (lacking.isPresent()) {
      note(notes, "no package of " + manager + " is known that brings " + lacking.get());
      return false;
    }
    if (!store.tells()) {
      remedy
          .acceptVersion()
          .ifPresent(c -> note(notes, manager + " does not tell now which version it has"));
      return true;
    }
    String leading = store.leading(remedy.install().get(0));
    Optional<Version> version = store.offer(remedy.install().get(0));
    if (version.isEmpty()) {
      note(notes, manager + " has no package " + leading + " here");
      return false;
    }
    boolean accepted = accepts(remedy, version.get());
    if (!accepted) {
      note(notes, manager + " would install " + leading + " " + version.get() + wanted(result));
    }
    return accepted;
  }

  private boolean accepts(Remedy remedy, Version version) {
    FactLookup scope = name -> name.equals("candidate") ? Optional.of(version) : facts.value(name);
    return remedy.acceptVersion().map(c -> c.holds(scope) == TruthValue.YES).orElse(true);
  }

  private static void note(List<String> notes, String note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  private static String wanted(Result result) {
    String expected = result.outcome().expected();
    return expected.isEmpty() ? "" : "; needs " + expected;
  }
}

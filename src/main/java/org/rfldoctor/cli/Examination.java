package org.rfldoctor.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Facts;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Offers;
import org.rfldoctor.check.Stage;
import org.rfldoctor.engine.Checkup;
import org.rfldoctor.engine.Plan;
import org.rfldoctor.engine.RoutePreference;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.render.Progress;
import org.rfldoctor.render.Redaction;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/** One run of the checks on this machine, from what was asked for to the report. */
final class Examination {
  private final Catalog catalog;
  private final Subject subject;
  private final Selection selection;
  private final Optional<String> label;
  private final Redaction redaction;
  private final RoutePreference preference;
  private final Instant started = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final long before = System.nanoTime();

  Examination(
      Catalog catalog,
      Subject subject,
      List<String> only,
      Optional<String> label,
      Redaction redaction) {
    this.catalog = catalog;
    this.subject = subject;
    this.selection = new Selection(checks(catalog, subject), only);
    this.label = label;
    this.redaction = redaction;
    this.preference = RoutePreference.ANY;
  }

  /** Of everything, planned by a preference. */
  Examination(Catalog catalog, Subject subject, RoutePreference preference) {
    this.catalog = catalog;
    this.subject = subject;
    this.selection = new Selection(checks(catalog, subject), List.of());
    this.label = Optional.empty();
    this.redaction = Redaction.NONE;
    this.preference = preference;
  }

  /** Modules are optional, unless the person asks about a folder for them. */
  private static List<Check> checks(Catalog catalog, Subject subject) {
    boolean asked = subject.build().kdir().isPresent();
    return catalog.checks().stream()
        .map(c -> asked && c.stage() == Stage.MODULES ? c.atLeast(Level.RECOMMENDED) : c)
        .toList();
  }

  /** Runs the checks; an interruption shows what is known by then. */
  Report run(Display display, ShutdownHandler shutdown) {
    try (LocalMachine machine = subject.machine();
        Progress progress = display.progress()) {
      Offers offers = machine.offers();
      Checkup checkup = checkup(machine, offers, progress);
      shutdown.onShutdown(() -> stop(checkup, machine, progress, display));
      Report report = report(checkup, offers);
      shutdown.clear();
      return report;
    }
  }

  /** Runs the checks on a machine that somebody else closes when interrupted. */
  Report run(LocalMachine machine, Progress progress) {
    Offers offers = machine.offers();
    return report(checkup(machine, offers, progress), offers);
  }

  /** The package manager is asked beside the slowest check, about what failed by then. */
  private Checkup checkup(LocalMachine machine, Offers offers, Progress progress) {
    Consumer<List<Result>> lull = known -> plan(known, offers).foresee(selection.toShow(known));
    return new Checkup(
        selection.toRun(), catalog.tables(), machine, redaction, new Told(progress, lull));
  }

  private Report report(Checkup checkup, Offers offers) {
    List<Result> results = checkup.run(subject.facts());
    return report(true, results, steps(results, offers));
  }

  private void stop(Checkup checkup, LocalMachine machine, Progress progress, Display display) {
    List<Result> known = checkup.soFar();
    machine.close();
    progress.close();
    display.show(report(false, known, List.of()));
  }

  private List<Step> steps(List<Result> results, Offers offers) {
    return plan(results, offers)
        .steps(selection.toShow(results), selection.isAll() ? catalog.waypoints() : List.of());
  }

  private Plan plan(List<Result> results, Offers offers) {
    Facts all = subject.facts().and(results.stream().map(Result::facts).toList());
    return new Plan(catalog.tables(), all, offers, preference);
  }

  private Report report(boolean complete, List<Result> results, List<Step> steps) {
    return new Report(
        complete,
        Product.version(),
        catalog.hash(),
        started,
        Duration.ofNanos(System.nanoTime() - before),
        label,
        subject.facts(),
        selection.toShow(results),
        steps);
  }

  /** Hands on to the progress what the engine tells. */
  private record Told(Progress progress, Consumer<List<Result>> lull) implements Checkup.Listener {
    @Override
    public void started(Check check) {
      progress.started(check);
    }

    @Override
    public void finished(Result result) {
      progress.finished(result);
    }

    @Override
    public void lull(List<Result> soFar) {
      lull.accept(soFar);
    }
  }
}

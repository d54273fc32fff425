package org.rfldoctor.cli.examine;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.cli.base.ShutdownHandler;
import org.rfldoctor.cli.base.VersionProvider;
import org.rfldoctor.engine.plan.RemedyPackagePrefetcher;
import org.rfldoctor.engine.plan.RoutePreference;
import org.rfldoctor.engine.plan.StepPlanner;
import org.rfldoctor.engine.run.CheckScheduler;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.probe.host.BuildContext;
import org.rfldoctor.probe.host.TriedStepStore;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.ProgressListener;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.history.TriedStep;

/** One run of the checks on this machine, from the request to the report. */
public final class CheckRun {
  private final Catalog catalog;
  private final ExaminationTarget subject;
  private final CheckFilter selection;
  private final Optional<String> label;
  private final Redaction redaction;
  private final RoutePreference preference;
  private final List<TriedStep> tried;
  private final boolean fast;
  private final Instant started = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final long before = System.nanoTime();

  /**
   * @param fast whether to omit trials
   */
  public CheckRun(
      Catalog catalog,
      ExaminationTarget subject,
      List<String> only,
      boolean fast,
      Optional<String> label,
      Redaction redaction) {
    this.catalog = catalog;
    this.subject = subject;
    this.fast = fast;
    this.selection =
        new CheckFilter(
            checks(catalog, subject, fast), asked(subject, only), leftOut(catalog, fast));
    this.label = label;
    this.redaction = redaction;
    this.preference = RoutePreference.ANY;
    this.tried = TriedStepStore.of(subject.person()).recent();
  }

  /**
   * A run of all checks, whose steps follow a preference.
   *
   * @param tried steps that ran without success
   */
  public CheckRun(
      Catalog catalog,
      ExaminationTarget subject,
      RoutePreference preference,
      List<TriedStep> tried) {
    this(catalog, subject, preference, tried, Optional.empty(), Redaction.NONE);
  }

  /** A run of all checks for a report with a label and redaction. */
  public CheckRun(
      Catalog catalog,
      ExaminationTarget subject,
      RoutePreference preference,
      List<TriedStep> tried,
      Optional<String> label,
      Redaction redaction) {
    this.catalog = catalog;
    this.subject = subject;
    this.fast = false;
    this.selection = new CheckFilter(checks(catalog, subject, fast), List.of());
    this.label = label;
    this.redaction = redaction;
    this.preference = preference;
    this.tried = List.copyOf(tried);
  }

  /**
   * The selection of checks. With {@code --kdir} and no kernel tree, the default is the stage of
   * external modules.
   */
  private static List<String> asked(ExaminationTarget subject, List<String> only) {
    return only.isEmpty() && isAboutModules(subject) ? List.of(Stage.MODULES.word()) : only;
  }

  private static boolean isAboutModules(ExaminationTarget subject) {
    BuildContext build = subject.build();
    return build.kdir().isPresent() && build.tree().isEmpty() && build.asked().isEmpty();
  }

  /** The ids of the trials that a fast run omits. */
  private static Set<String> leftOut(Catalog catalog, boolean fast) {
    return catalog.checks().stream()
        .filter(check -> fast && check.isTrial())
        .map(Check::id)
        .collect(Collectors.toSet());
  }

  /**
   * The checks with their levels. Checks of external modules have a higher level with {@code
   * --kdir}.
   */
  private static List<Check> checks(Catalog catalog, ExaminationTarget subject, boolean fast) {
    boolean asked = subject.build().kdir().isPresent();
    Level least = isAboutModules(subject) ? Level.REQUIRED : Level.RECOMMENDED;
    return catalog.checks().stream()
        .filter(check -> !fast || !check.isTrial())
        .map(c -> asked && c.stage() == Stage.MODULES ? c.atLeast(least) : c)
        .toList();
  }

  /** Runs the checks. On an interruption, it prints the results so far. */
  public Report run(ReportPrinter display, ShutdownHandler shutdown) {
    try (LocalMachine machine = subject.machine();
        ProgressListener progress = display.progress()) {
      AvailablePackages offers = machine.offers();
      CheckScheduler checkup = checkup(machine, offers, progress);
      shutdown.onShutdown(() -> stop(checkup, machine, progress, display));
      Report report = report(checkup, offers);
      shutdown.clear();
      return report;
    }
  }

  /** The results of the selected checks and their dependencies, without planning steps. */
  public List<Result> results(ReportPrinter display) {
    try (LocalMachine machine = subject.machine();
        ProgressListener progress = display.progress()) {
      return checkup(machine, machine.offers(), progress).run(subject.facts());
    }
  }

  /** Runs the checks on a machine that the caller closes, also on an interruption. */
  public Report run(LocalMachine machine, ProgressListener progress) {
    AvailablePackages offers = machine.offers();
    return report(checkup(machine, offers, progress), offers);
  }

  private CheckScheduler checkup(
      LocalMachine machine, AvailablePackages offers, ProgressListener progress) {
    return new CheckScheduler(
        selection.toRun(),
        catalog.tables(),
        machine,
        redaction,
        new Told(progress),
        new RemedyPackagePrefetcher(catalog.tables(), subject.facts(), offers, selection::toShow));
  }

  private Report report(CheckScheduler checkup, AvailablePackages offers) {
    List<Result> results = checkup.run(subject.facts());
    return report(true, results, steps(results, offers));
  }

  private void stop(
      CheckScheduler checkup,
      LocalMachine machine,
      ProgressListener progress,
      ReportPrinter display) {
    List<Result> known = checkup.soFar();
    machine.close();
    progress.close();
    display.show(report(false, known, List.of()));
  }

  private List<Step> steps(List<Result> results, AvailablePackages offers) {
    return plan(results, offers)
        .steps(selection.toShow(results), selection.isAll() ? catalog.waypoints() : List.of());
  }

  private StepPlanner plan(List<Result> results, AvailablePackages offers) {
    Facts all = subject.facts().and(results.stream().map(Result::facts).toList());
    return new StepPlanner(catalog.tables(), all, offers, preference, tried);
  }

  private Report report(boolean complete, List<Result> results, List<Step> steps) {
    return new Report(
        complete,
        VersionProvider.version(),
        catalog.hash(),
        started,
        Duration.ofNanos(System.nanoTime() - before),
        label,
        subject.system(),
        selection.toShow(results),
        steps,
        fast);
  }

  /** Passes events of the scheduler on to the progress display. */
  private record Told(ProgressListener progress) implements CheckScheduler.Listener {
    @Override
    public void started(Check check) {
      progress.started(check);
    }

    @Override
    public void finished(Result result) {
      progress.finished(result);
    }
  }
}

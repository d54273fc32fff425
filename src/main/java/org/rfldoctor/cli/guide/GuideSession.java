package org.rfldoctor.cli.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.cli.base.BuildRequest;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.base.ShutdownHandler;
import org.rfldoctor.cli.examine.CheckRun;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.cli.send.ReportSender;
import org.rfldoctor.engine.plan.RoutePreference;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.probe.host.CloneStore;
import org.rfldoctor.probe.host.TriedStepStore;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.probe.shell.ShellResult;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.ProgressListener;
import org.rfldoctor.report.Report;

/**
 * The state of a guide. It examines the machine after every step, with the environment variables
 * and make arguments that earlier steps introduced.
 */
public final class GuideSession {
  private final Catalog catalog;
  private final ProcessEnvironment start;
  private final RoutePreference preference;
  private final Supplier<ProgressListener> progress;
  private final ShutdownHandler shutdown;
  private final ShellEnvironment variables;
  private final TriedSteps tried;
  private final List<String> makeArguments = new ArrayList<>();
  private BuildRequest request;
  private ExaminationTarget subject;
  private Optional<ReportSender> sender = Optional.empty();
  private Optional<String> label = Optional.empty();
  private boolean identified;
  private volatile Runnable underway = () -> {};

  public GuideSession(
      Catalog catalog,
      CliContext console,
      BuildRequest request,
      RoutePreference preference,
      Supplier<ProgressListener> progress) {
    this.catalog = catalog;
    this.start = console.surroundings();
    this.request = request;
    this.preference = preference;
    this.progress = progress;
    this.shutdown = console.shutdown();
    this.subject = ExaminationTarget.of(console, request, () -> catalog);
    this.tried = new TriedSteps(TriedStepStore.of(subject.person()));
    this.variables = new ShellEnvironment(start.environment(), subject.person().home());
    if (subject.build().tree().isEmpty() && request.tree().isEmpty()) {
      clones().find(start.folder()).ifPresent(tree -> continueIn(tree, console));
    }
  }

  private CloneStore clones() {
    return CloneStore.of(subject.person());
  }

  private void continueIn(Path tree, CliContext console) {
    console.notice("using " + tree + ", which an earlier guide cloned from here; -C overrides");
    addMakeArguments(List.of(BuildRequest.TREE + tree));
  }

  public Catalog catalog() {
    return catalog;
  }

  ExaminationTarget subject() {
    return subject;
  }

  TriedSteps tried() {
    return tried;
  }

  User person() {
    return subject.person();
  }

  Path folder() {
    return start.folder();
  }

  /**
   * Sends all further reports, redacted.
   *
   * @param name the label of this machine
   */
  public void sendTo(ReportSender host, Optional<String> name) {
    sender = Optional.of(host);
    label = name;
  }

  /** From now on, every report has the machine's id and this label. */
  public void identify(Optional<String> name) {
    identified = true;
    label = name;
  }

  /** Looks at everything. */
  public Report examine() {
    look();
    ExaminationTarget target = identified || sender.isPresent() ? subject.identified() : subject;
    Redaction redaction = sender.isPresent() ? target.redaction() : Redaction.NONE;
    Report report = examine(target, redaction);
    sender.ifPresent(host -> host.send(report, redaction));
    return report;
  }

  private Report examine(ExaminationTarget target, Redaction redaction) {
    try (LocalMachine machine = target.machine();
        ProgressListener shown = progress.get()) {
      underway = machine::close;
      return new CheckRun(catalog, target, preference, tried.all(), label, redaction)
          .run(machine, shown);
    } finally {
      underway = () -> {};
      shutdown.awaitShutdown(0);
    }
  }

  /**
   * Waits for an interruption that may be about to arrive. It does not return once one has started.
   */
  void awaitShutdown(long milliseconds) {
    shutdown.awaitShutdown(milliseconds);
  }

  /** Sets the action that an interruption runs. */
  void underway(Runnable stop) {
    underway = stop;
  }

  void interrupt() {
    underway.run();
  }

  /** Takes over the environment variables that a command changed in its shell. */
  void adopt(ShellResult done) {
    variables.adopt(done.changes());
    look();
  }

  /** Adds make arguments for all further commands. */
  void addMakeArguments(List<String> words) {
    for (String word : words) {
      if (!makeArguments.contains(word)) {
        makeArguments.add(word);
      }
      if (word.startsWith(BuildRequest.TREE)) {
        remember(start.folder().resolve(word.substring(BuildRequest.TREE.length())).normalize());
      }
      request = request.with(word);
    }
    look();
  }

  private void remember(Path tree) {
    try {
      clones().add(start.folder(), tree);
    } catch (IOException unwritable) {
      // The next guide needs -C, as the summary says. Nothing else depends on the file.
    }
  }

  /** The commands that the user must run in the user's own shell. */
  List<String> toBeTyped() {
    return variables.toBeTyped();
  }

  /** The arguments for all further make commands. */
  List<String> makeArguments() {
    return List.copyOf(makeArguments);
  }

  private void look() {
    subject = ExaminationTarget.of(start.with(variables.now()), request, () -> catalog);
  }
}

package org.rfldoctor.cli.guide;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.probe.host.StateDirectory;
import org.rfldoctor.probe.shell.RootAccess;
import org.rfldoctor.probe.shell.ShellRunner;
import org.rfldoctor.render.guide.GuideView;
import org.rfldoctor.render.terminal.CommandOutputPrinter;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.history.GuideResult;

/**
 * One run of {@code guide} with all its parts. The dialogue goes to standard error, the result to
 * standard output.
 */
public final class GuideRunner {
  private final GuideSession session;
  private final CliContext console;
  private final ReportPrinter display;
  private final GuideView text;
  private final StepLog log;
  private final GuideProgress whereabouts;

  public GuideRunner(GuideSession session, CliContext console, ReportPrinter display) {
    this.session = session;
    this.console = console;
    this.display = display;
    this.text = new GuideView(display.noticed(), console.err());
    this.log = new StepLog(StateDirectory.of(session.person()), console);
    this.whereabouts = new GuideProgress(text);
  }

  /** Goes through the plan with the user, to its end or until the user quits. */
  public Report conversation(PromptReader keyboard) {
    GuideWorkflow guidance = guidance(true);
    TickService ticks = new TickService(session.catalog().waypoints(), session::subject);
    return closed(
        guidance,
        () ->
            new InteractiveGuide(guidance, text, keyboard, whereabouts, access(true), ticks)
                .hold());
  }

  /** Runs the fixes without questions, and prints the report as {@code check} does. */
  public Report unattended() {
    GuideWorkflow guidance = guidance(false);
    List<GuideResult.StepResult> steps = new ArrayList<>();
    Report report =
        closed(
            guidance, () -> steps.addAll(new UnattendedGuide(guidance, text, access(false)).run()));
    display.show(report, new GuideResult(steps, session.toBeTyped(), session.makeArguments()));
    return report;
  }

  private Report closed(GuideWorkflow guidance, Runnable work) {
    GuideSummary closing = new GuideSummary(session, text, log);
    console.shutdown().onShutdown(() -> stop(closing));
    try {
      work.run();
    } finally {
      closing.say();
      if (guidance.report() != null) {
        text.farewell(guidance.report());
      }
      console.shutdown().clear();
      log.close();
    }
    return guidance.report();
  }

  private void stop(GuideSummary closing) {
    session.interrupt();
    whereabouts.interrupted();
    closing.say();
    log.close();
  }

  private GuideWorkflow guidance(boolean attended) {
    RenderSettings look = display.noticed();
    PrintWriter err = console.err();
    StepExecutor undertaking =
        new StepExecutor(
            session,
            text,
            new CommandOutputPrinter(look, err, display.notices()),
            log,
            whereabouts,
            attended);
    return new GuideWorkflow(session, text, undertaking, whereabouts, log);
  }

  private RootAccess access(boolean attended) {
    return RootAccess.of(
        session.person(), new ShellRunner(session.person(), session.folder(), attended));
  }
}

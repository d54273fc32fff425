package org.rfldoctor.cli.examine;

import java.util.List;
import org.rfldoctor.check.Check;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.OutputSettings;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.render.explain.ExplainView;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.render.format.PrivilegeEscalation;
import org.rfldoctor.render.guide.GuideView;
import org.rfldoctor.render.guide.PathView;
import org.rfldoctor.render.guide.ShellScriptWriter;
import org.rfldoctor.render.json.JsonLogReport;
import org.rfldoctor.render.json.JsonReport;
import org.rfldoctor.render.log.LogReportView;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.ProgressListener;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.Terminal;
import org.rfldoctor.render.text.CatalogView;
import org.rfldoctor.render.text.TextReport;
import org.rfldoctor.report.CaseResult;
import org.rfldoctor.report.Explanation;
import org.rfldoctor.report.LogReport;
import org.rfldoctor.report.PathStepStatus;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;

/** Shows results on this console as the person wants them. */
public final class ReportPrinter {
  private final CliContext console;
  private final boolean json;
  private final OutputSettings output;
  private final Redaction redaction;
  private final String home;
  private final RenderSettings look;
  private final Terminal notices;

  /**
   * @param home the person's home, which is not HOME under sudo
   */
  public ReportPrinter(
      CliContext console, OutputSettings output, boolean json, Redaction redaction, String home) {
    this.console = console;
    this.json = json;
    this.redaction = redaction;
    this.output = output;
    this.home = home;
    this.look = look(terminal(console.surroundings().stdoutIsTerminal()));
    this.notices = terminal(console.surroundings().stderrIsTerminal());
  }

  public ReportPrinter(CliContext console, OutputSettings output) {
    this(console, output, false, Redaction.NONE, "");
  }

  private RenderSettings look(Terminal terminal) {
    return RenderSettings.fitting(terminal, output.color(), output.verbose(), home);
  }

  private Terminal terminal(boolean interactive) {
    ProcessEnvironment here = console.surroundings();
    return Terminal.of(interactive, here.columns(), here.utf8(), here.environment());
  }

  public ProgressListener progress() {
    return ProgressListener.on(notices, console.err());
  }

  public void show(Report report) {
    if (json) {
      new JsonReport(redaction).write(report, console.out());
    } else {
      new TextReport(look, redaction, console.surroundings().rows()).write(report, console.out());
    }
    console.out().flush();
  }

  /**
   * What a log says.
   *
   * @param root whether the user is root, so that no command needs sudo
   */
  public void show(LogReport report, boolean root) {
    if (json) {
      new JsonLogReport(redaction).write(report, console.out());
    } else {
      PrivilegeEscalation way = root ? PrivilegeEscalation.ALREADY : PrivilegeEscalation.SUDO;
      new LogReportView(look, redaction, new CommandFormatter(way, look.home()))
          .write(report, console.out());
    }
    console.out().flush();
  }

  public void explain(Explanation explained, String id) {
    new ExplainView(look).write(explained, id, console.out());
  }

  public void topic(String text) {
    new ExplainView(look).topic(text, console.out());
  }

  public void list(List<Check> checks) {
    new CatalogView(look).list(checks, console.out());
  }

  public void tested(List<CaseResult> played) {
    new CatalogView(look).tested(played, console.out());
  }

  /** The terminal behind standard error. */
  public Terminal notices() {
    return notices;
  }

  /** How things are shown on standard error. */
  public RenderSettings noticed() {
    return look(notices);
  }

  public void script(Report report) {
    new ShellScriptWriter(report, console.out()).write();
  }

  public void path(Report report, List<PathStepStatus> path) {
    new PathView(look).write(report, path, console.out());
  }

  /**
   * Every step, without doing one.
   *
   * @param unattended only those that would be run while nobody is there
   */
  public void dryRun(Report report, boolean unattended) {
    GuideView text = new GuideView(look, console.out());
    text.standing(report);
    List<Step> steps =
        report.steps().stream().filter(s -> !unattended || ShellScriptWriter.takes(s)).toList();
    for (int i = 0; i < steps.size(); i++) {
      text.step("Step " + (i + 1) + " of " + steps.size(), steps.get(i), report);
    }
    text.blank();
    text.says(Style.QUIET, "Dry run: nothing was changed.");
  }
}

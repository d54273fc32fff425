package org.rfldoctor.cli.examine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.rfldoctor.check.Check;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.OutputSettings;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.base.WriteError;
import org.rfldoctor.render.content.ReportContent;
import org.rfldoctor.render.explain.ExplainView;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.render.format.PrivilegeEscalation;
import org.rfldoctor.render.guide.ContainerContext;
import org.rfldoctor.render.guide.ContainerfileWriter;
import org.rfldoctor.render.guide.GuideView;
import org.rfldoctor.render.guide.PathView;
import org.rfldoctor.render.guide.ShellScriptWriter;
import org.rfldoctor.render.json.JsonDevcontainer;
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
import org.rfldoctor.report.history.GuideResult;

/** Prints results to the console and to files, with the settings of the command line. */
public final class ReportPrinter {
  private final CliContext console;
  private final ReportTargets targets;
  private final OutputSettings output;
  private final Redaction redaction;
  private final String home;
  private final RenderSettings look;
  private final Terminal notices;

  /**
   * @param home the user's home directory, which is not HOME under sudo
   */
  public ReportPrinter(
      CliContext console,
      OutputSettings output,
      ReportTargets targets,
      Redaction redaction,
      String home) {
    this.console = console;
    this.targets = targets;
    this.redaction = redaction;
    this.output = output;
    this.home = home;
    this.look = look(terminal(console.surroundings().stdoutIsTerminal()));
    this.notices = terminal(console.surroundings().stderrIsTerminal());
  }

  public ReportPrinter(CliContext console, OutputSettings output) {
    this(console, output, ReportTargets.TEXT, Redaction.NONE, "");
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

  /** Prints a report and writes the files of {@code --output}. */
  public void show(Report report) {
    write(report, targets.shown(), console.out());
    console.out().flush();
    targets.files().forEach((file, format) -> file.write(out -> write(report, format, out)));
    if (targets.shown() == ReportFormat.GITHUB) {
      jobSummary(report);
    }
  }

  private void write(Report report, ReportFormat format, PrintWriter out) {
    switch (format) {
      case TEXT -> text(out).write(report, out);
      case JSON -> new JsonReport(redaction, targets.brief()).write(report, out);
      default -> format.writer().write(ReportContent.of(report, redaction, targets.brief()), out);
    }
  }

  private TextReport text(PrintWriter out) {
    boolean screen = out == console.out();
    return screen
        ? new TextReport(look, redaction, console.surroundings().rows())
        : new TextReport(look.inFile(), redaction, 0);
  }

  /** Shows the report at the end of {@code guide --yes}; as JSON also what was done. */
  public void show(Report report, GuideResult done) {
    if (targets.shown() == ReportFormat.JSON) {
      new JsonReport(redaction, targets.brief()).write(report, done, console.out());
      console.out().flush();
    } else {
      show(report);
    }
  }

  /** The page of a GitHub job, without evidence, since GitHub takes 1 MiB at most. */
  private void jobSummary(Report report) {
    String file = console.surroundings().environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (!file.isEmpty()) {
      StringWriter text = new StringWriter();
      ReportFormat.MARKDOWN
          .writer()
          .write(ReportContent.of(report, redaction, true), new PrintWriter(text));
      try {
        Path page = Path.of(file);
        Files.writeString(
            page, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException failed) {
        throw new CliException(
            ExitCode.NOT_WRITTEN, new WriteError(Path.of(file), failed).message());
      }
    }
  }

  /**
   * Prints the diagnosis of a log.
   *
   * @param root whether the user is root, so that commands have no sudo
   */
  public void show(LogReport report, boolean root) {
    if (targets.shown() == ReportFormat.JSON) {
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

  /** The terminal of standard error. */
  public Terminal notices() {
    return notices;
  }

  /** The settings for standard output. */
  public RenderSettings settings() {
    return look;
  }

  /** The settings for standard error. */
  public RenderSettings noticed() {
    return look(notices);
  }

  public void script(Report report) {
    new ShellScriptWriter(report, console.out()).write();
  }

  /** Writes a Containerfile that carries out the plan. */
  public void containerfile(ContainerContext context) {
    new ContainerfileWriter(context, console.out()).write();
  }

  /** Writes the devcontainer.json for that Containerfile. */
  public void devcontainer(ContainerContext context) {
    new JsonDevcontainer().write(context, console.out());
    console.out().flush();
  }

  public void path(Report report, List<PathStepStatus> path) {
    new PathView(look).write(report, path, console.out());
  }

  /**
   * Prints all steps without running them.
   *
   * @param unattended whether to print only the steps of {@code --yes}
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

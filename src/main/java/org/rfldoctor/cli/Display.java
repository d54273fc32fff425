package org.rfldoctor.cli;

import java.util.List;
import org.rfldoctor.check.Check;
import org.rfldoctor.render.CatalogText;
import org.rfldoctor.render.ExplainText;
import org.rfldoctor.render.GuideScript;
import org.rfldoctor.render.GuideText;
import org.rfldoctor.render.JsonReport;
import org.rfldoctor.render.Look;
import org.rfldoctor.render.PathText;
import org.rfldoctor.render.Progress;
import org.rfldoctor.render.Redaction;
import org.rfldoctor.render.Style;
import org.rfldoctor.render.Terminal;
import org.rfldoctor.render.TextReport;
import org.rfldoctor.report.Milestone;
import org.rfldoctor.report.Played;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;

/** Shows results on this console as the person wants them. */
final class Display {
  private final Console console;
  private final boolean json;
  private final OutputSettings output;
  private final Redaction redaction;
  private final String home;
  private final Look look;
  private final Terminal notices;

  /**
   * @param home the person's home, which is not HOME under sudo
   */
  Display(Console console, OutputSettings output, boolean json, Redaction redaction, String home) {
    this.console = console;
    this.json = json;
    this.redaction = redaction;
    this.output = output;
    this.home = home;
    this.look = look(terminal(console.surroundings().stdoutIsTerminal()));
    this.notices = terminal(console.surroundings().stderrIsTerminal());
  }

  Display(Console console, OutputSettings output) {
    this(console, output, false, Redaction.NONE, "");
  }

  private Look look(Terminal terminal) {
    return Look.fitting(terminal, output.color(), output.verbose(), home);
  }

  private Terminal terminal(boolean interactive) {
    Surroundings here = console.surroundings();
    return Terminal.of(interactive, here.columns(), here.utf8(), here.environment());
  }

  Progress progress() {
    return Progress.on(notices, console.err());
  }

  void show(Report report) {
    if (json) {
      new JsonReport(redaction).write(report, console.out());
    } else {
      new TextReport(look, redaction, console.surroundings().rows()).write(report, console.out());
    }
    console.out().flush();
  }

  void explain(Check check, String id) {
    new ExplainText(look).write(check, id, console.out());
  }

  void topic(String text) {
    new ExplainText(look).topic(text, console.out());
  }

  void list(List<Check> checks) {
    new CatalogText(look).list(checks, console.out());
  }

  void tested(List<Played> played) {
    new CatalogText(look).tested(played, console.out());
  }

  /** The terminal behind standard error. */
  Terminal notices() {
    return notices;
  }

  /** How things are shown on standard error. */
  Look noticed() {
    return look(notices);
  }

  void script(Report report) {
    new GuideScript(report, console.out()).write();
  }

  void path(Report report, List<Milestone> path) {
    new PathText(look).write(report, path, console.out());
  }

  /**
   * Every step, without doing one.
   *
   * @param unattended only those that would be run while nobody is there
   */
  void dryRun(Report report, boolean unattended) {
    GuideText text = new GuideText(look, console.out());
    text.standing(report);
    List<Step> steps =
        report.steps().stream().filter(s -> !unattended || GuideScript.takes(s)).toList();
    for (int i = 0; i < steps.size(); i++) {
      text.step("Step " + (i + 1) + " of " + steps.size(), steps.get(i), report);
    }
    text.blank();
    text.says(Style.QUIET, "Dry run: nothing was changed.");
  }
}

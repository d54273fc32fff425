package org.rfldoctor.cli;

import java.util.List;
import java.util.Locale;
import org.rfldoctor.check.Check;
import org.rfldoctor.render.CatalogText;
import org.rfldoctor.render.ExplainText;
import org.rfldoctor.render.JsonReport;
import org.rfldoctor.render.Look;
import org.rfldoctor.render.Palette;
import org.rfldoctor.render.Progress;
import org.rfldoctor.render.Redaction;
import org.rfldoctor.render.Terminal;
import org.rfldoctor.render.TextReport;
import org.rfldoctor.report.Played;
import org.rfldoctor.report.Report;

/** Shows results on this console as the person wants them. */
final class Display {
  private final Console console;
  private final boolean json;
  private final Redaction redaction;
  private final Look look;
  private final Terminal notices;

  /**
   * @param home the person's home, which is not HOME under sudo
   */
  Display(Console console, OutputOptions output, boolean json, Redaction redaction, String home) {
    this.console = console;
    this.json = json;
    this.redaction = redaction;
    this.look = look(output, home);
    this.notices = terminal(console.surroundings().stderrIsTerminal());
  }

  Display(Console console, OutputOptions output) {
    this(console, output, false, Redaction.NONE, "");
  }

  private Look look(OutputOptions output, String home) {
    Palette.When when = Palette.When.valueOf(output.color.name().toUpperCase(Locale.ROOT));
    Terminal terminal = terminal(console.surroundings().stdoutIsTerminal());
    return Look.fitting(terminal, when, output.verbose(), home);
  }

  private Terminal terminal(boolean interactive) {
    Surroundings here = console.surroundings();
    String term = here.environment().getOrDefault("TERM", "dumb");
    boolean plain = !here.environment().getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(interactive, here.columns(), here.utf8(), term.equals("dumb"), plain);
  }

  Progress progress() {
    return Progress.on(notices, console.err());
  }

  void show(Report report) {
    if (json) {
      new JsonReport(redaction).write(report, console.out());
    } else {
      new TextReport(look, redaction).write(report, console.out());
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
}

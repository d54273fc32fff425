package org.rfldoctor.render.text;

import java.io.PrintWriter;
import java.util.List;
import org.rfldoctor.check.Check;
import org.rfldoctor.render.terminal.DisplayWidth;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.CaseResult;

/** Prints the checks of a catalog and the results of their test cases. */
public final class CatalogView {
  private static final int INDENT = 8;

  private final RenderSettings look;

  public CatalogView(RenderSettings look) {
    this.look = look;
  }

  /** Prints a line for each check: id, stage, level, title. */
  public void list(List<Check> checks, PrintWriter out) {
    TextPage page = new TextPage(look);
    int id = 0;
    for (Check check : checks) {
      id = Math.max(id, DisplayWidth.of(look.text(check.id())));
    }
    for (Check check : checks) {
      StyledLine line = look.line().add(check.id()).at(id + 2).add(check.stage().word());
      line.at(id + 14).add(check.level().word()).at(id + 27).add(check.title());
      page.line(line);
    }
    page.write(out);
  }

  /** Prints the failed cases with their differences, and the counts of passed and failed cases. */
  public void tested(List<CaseResult> cases, PrintWriter out) {
    TextPage page = new TextPage(look);
    int failed = 0;
    for (CaseResult one : cases) {
      if (!one.differences().isEmpty()) {
        failed++;
        wrong(page, one);
      }
    }
    Style style = failed == 0 ? Style.GOOD : Style.BAD;
    page.line(0, style, cases.size() - failed + " passed, " + failed + " failed");
    page.write(out);
  }

  private void wrong(TextPage page, CaseResult one) {
    StyledLine line = look.line().add(Style.BAD, one.word()).at(INDENT);
    line.add(one.played().position().toString()).gap(2).add(Style.HEADING, one.played().name());
    page.line(line);
    one.differences().forEach(text -> page.prose(INDENT, Style.PLAIN, text));
  }
}

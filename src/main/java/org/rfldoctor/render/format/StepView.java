package org.rfldoctor.render.format;

import java.util.List;
import org.rfldoctor.render.terminal.DisplayWidth;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.StyledLine;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.render.terminal.WordWrapper;
import org.rfldoctor.report.Step;

/** Prints a step of the plan: title, the checks that it fixes, commands, notes and reason. */
public final class StepView {
  private static final int INDENT = 5;
  private static final int COMMAND = 7;
  private static final int FIXES = 52;
  private static final int MANY = 3;
  private static final int MOST_CITES = 3;

  private final TextPage page;
  private final TitleIndex names;
  private final CommandFormatter commands;
  private final DetailLevel detail;

  public StepView(TextPage page, TitleIndex names, CommandFormatter commands, DetailLevel detail) {
    this.detail = detail;
    this.page = page;
    this.names = names;
    this.commands = commands;
  }

  /** A view with the same settings for another page. */
  public StepView on(TextPage other) {
    return new StepView(other, names, commands, detail);
  }

  public void write(int number, Step step) {
    title(number, step);
    for (CommandLine line : commands.lines(step.commands())) {
      typed(line).forEach(part -> page.line(COMMAND, Style.COMMAND, part));
    }
    for (String note : step.notes()) {
      page.prose(INDENT, Style.PLAIN, note);
    }
    if (detail == DetailLevel.FULL) {
      step.alternatives().forEach(this::alternative);
      page.prose(INDENT, Style.QUIET, step.policy().impact().orElse(""));
      reason(step.why(), step.cites());
    } else if (step.commands().isEmpty()) {
      reason(step.why(), List.of());
    }
  }

  /** The lines of a command: wrapped for a screen, whole in a file. */
  private List<String> typed(CommandLine line) {
    RenderSettings look = page.look();
    return look.paged() ? line.lines(look, look.columns() - COMMAND) : List.of(line.text());
  }

  private static String named(Step step) {
    return step.title() + (step.kind() == Step.Kind.PERSON ? " (manual step)" : "");
  }

  /** The title. A long list of packages is cut, since the command below names all of them. */
  private String titled(Step step) {
    String title = named(step);
    int room = page.look().textWidth(INDENT);
    boolean few = step.settles().size() < MANY;
    if (few || detail == DetailLevel.FULL || width(title) <= room) {
      return title;
    }
    int cut = title.lastIndexOf(", ", room - 3);
    return cut < 0 ? title : title.substring(0, cut) + ", " + page.look().theme().ellipsis();
  }

  private StyledLine numbered(int number) {
    return page.look().line().at(number < 10 ? 2 : 1).add(number + ".");
  }

  private void title(int number, Step step) {
    String fixes = step.settles().isEmpty() ? "" : "fixes " + names.list(step.settles());
    StyledLine line = numbered(number).at(INDENT);
    int end = Math.max(FIXES, INDENT + width(named(step)) + 2);
    if (end + width(fixes) <= page.look().columns()) {
      page.line(line.add(Style.HEADING, named(step)).at(FIXES).add(Style.QUIET, fixes));
    } else {
      page.beside(line, INDENT, Style.HEADING, titled(step));
      page.prose(INDENT, Style.QUIET, detail == DetailLevel.COMPACT ? "" : fixes);
    }
  }

  private void reason(String why, List<String> cites) {
    String cited = cited(cites);
    List<String> lines = WordWrapper.lines(page.look().text(why), page.look().textWidth(INDENT));
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    boolean fits = width(last) + 2 + width(cited) <= page.look().textWidth(INDENT);
    for (String line : lines.subList(0, lines.size() - (fits && !lines.isEmpty() ? 1 : 0))) {
      page.line(INDENT, Style.PLAIN, line);
    }
    if (fits && !lines.isEmpty()) {
      page.line(page.look().line().at(INDENT).add(last).gap(2).add(Style.QUIET, cited));
    } else {
      page.prose(INDENT, Style.QUIET, cited);
    }
  }

  private String cited(List<String> cites) {
    int most = page.look().verbose() ? cites.size() : Math.min(MOST_CITES, cites.size());
    String more = most < cites.size() ? "; " + page.look().theme().ellipsis() : "";
    return cites.isEmpty() ? "" : "[" + String.join("; ", cites.subList(0, most)) + more + "]";
  }

  private void alternative(Step.Alternative other) {
    String word = other.commands().isEmpty() ? other.note() : commands.inOne(other.commands());
    StyledLine line =
        page.look().line().at(INDENT).add(Style.QUIET, "or by " + other.route() + ":");
    line.gap(1).add(Style.COMMAND, word);
    boolean noted = !other.commands().isEmpty() && !other.note().isEmpty();
    if (noted && line.fits(2 + width(other.note()))) {
      line.gap(2).add(Style.QUIET, other.note());
      noted = false;
    }
    page.line(line);
    if (noted) {
      page.prose(COMMAND, Style.QUIET, other.note());
    }
  }

  private int width(String text) {
    return DisplayWidth.of(page.look().text(text));
  }
}

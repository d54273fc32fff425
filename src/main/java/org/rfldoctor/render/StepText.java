package org.rfldoctor.render;

import java.util.List;
import org.rfldoctor.report.Step;

/** A step: what it is, what it fixes, what to type, and why. */
final class StepText {
  private static final int INDENT = 5;
  private static final int COMMAND = 7;
  private static final int FIXES = 52;
  private static final int MANY = 3;
  private static final int MOST_CITES = 3;

  private final Page page;
  private final Names names;
  private final CommandText commands;
  private final Detail detail;

  StepText(Page page, Names names, CommandText commands, Detail detail) {
    this.detail = detail;
    this.page = page;
    this.names = names;
    this.commands = commands;
  }

  /** The same on another page. */
  StepText on(Page other) {
    return new StepText(other, names, commands, detail);
  }

  void write(int number, Step step) {
    title(number, step);
    for (String line : commands.lines(step.commands())) {
      typed(line).forEach(part -> page.line(COMMAND, Style.COMMAND, part));
    }
    for (String note : step.notes()) {
      page.prose(INDENT, Style.PLAIN, note);
    }
    if (detail == Detail.FULL) {
      step.alternatives().forEach(this::alternative);
      page.prose(INDENT, Style.QUIET, step.terms().effect().orElse(""));
      reason(step.why(), step.cites());
    } else if (step.commands().isEmpty()) {
      reason(step.why(), List.of());
    }
  }

  /** In a file, where a line may be as long as it likes, it stays whole. */
  private List<String> typed(String line) {
    Look look = page.look();
    return look.paged()
        ? Continued.lines(look.text(line), look.columns() - COMMAND)
        : List.of(line);
  }

  private static String named(Step step) {
    return step.title() + (step.kind() == Step.Kind.PERSON ? " (manual step)" : "");
  }

  /** A long list of what is installed ends early: the command below has it all. */
  private String titled(Step step) {
    String title = named(step);
    int room = page.look().room(INDENT);
    boolean few = step.settles().size() < MANY;
    if (few || detail == Detail.FULL || width(title) <= room) {
      return title;
    }
    int cut = title.lastIndexOf(", ", room - 3);
    return cut < 0 ? title : title.substring(0, cut) + ", " + page.look().theme().ellipsis();
  }

  private Line numbered(int number) {
    return page.look().line().at(number < 10 ? 2 : 1).add(number + ".");
  }

  private void title(int number, Step step) {
    String fixes = step.settles().isEmpty() ? "" : "fixes " + names.list(step.settles());
    Line line = numbered(number).at(INDENT);
    int end = Math.max(FIXES, INDENT + width(named(step)) + 2);
    if (end + width(fixes) <= page.look().columns()) {
      page.line(line.add(Style.HEADING, named(step)).at(FIXES).add(Style.QUIET, fixes));
    } else {
      page.beside(line, INDENT, Style.HEADING, titled(step));
      page.prose(INDENT, Style.QUIET, detail == Detail.COMPACT ? "" : fixes);
    }
  }

  private void reason(String why, List<String> cites) {
    String cited = cited(cites);
    List<String> lines = Wrap.lines(page.look().text(why), page.look().room(INDENT));
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    boolean fits = width(last) + 2 + width(cited) <= page.look().room(INDENT);
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
    Line line = page.look().line().at(INDENT).add(Style.QUIET, "or by " + other.route() + ":");
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

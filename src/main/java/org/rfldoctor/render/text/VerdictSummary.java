package org.rfldoctor.render.text;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.render.format.VerdictSentence;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.Verdict;

/** Prints the verdict in one line: {@code Not ready: 1 problem, 1 warning, 41 checks passed}. */
public final class VerdictSummary {
  private static final String TICKED = "ticked.";

  private final Report report;

  public VerdictSummary(Report report) {
    this.report = report;
  }

  public void write(TextPage page) {
    if (!report.complete()) {
      page.line(0, Style.CAUTION, "Interrupted: this is what was known by then.");
    }
    VerdictSentence sentence = new VerdictSentence(report);
    boolean listed = page.look().verbose() || sentence.passed() == 0;
    String hint = listed ? "." : " (--verbose lists them).";
    String line = sentence.text() + hint;
    page.prose(0, style(), line + yours());
  }

  /** The count of manual steps, once one is done or the verdict is ready; else empty. */
  private String yours() {
    List<Value.Flag> ticks = new ArrayList<>();
    report.system().facts().values().forEach((name, value) -> add(ticks, name, value));
    long done = ticks.stream().filter(Value.Flag::set).count();
    boolean planned =
        !ticks.isEmpty() && report.steps().stream().anyMatch(s -> s.kind() == Step.Kind.PERSON);
    boolean told = done > 0 || planned && report.verdict() == Verdict.READY;
    return told ? " Your own steps: " + done + " of " + ticks.size() + " done (guide --list)." : "";
  }

  private static void add(List<Value.Flag> ticks, String name, Value value) {
    if (name.startsWith(TICKED) && value instanceof Value.Flag tick) {
      ticks.add(tick);
    }
  }

  private Style style() {
    return switch (report.verdict()) {
      case READY -> Style.GOOD;
      case NOT_READY -> Style.BAD;
      case UNSURE -> Style.UNSURE;
    };
  }
}

package org.rfldoctor.render.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.render.format.DetailLevel;
import org.rfldoctor.render.format.Importance;
import org.rfldoctor.render.format.ProfileText;
import org.rfldoctor.render.format.ReportHeader;
import org.rfldoctor.render.format.RowFormatter;
import org.rfldoctor.render.format.StepView;
import org.rfldoctor.render.format.TitleIndex;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.redact.StepRedactor;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.KeyEvidenceFinder;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/**
 * Lays out a report at one level of detail. Each row and step is formatted once and has a rank by
 * importance.
 */
final class Layout {
  private static final int MOST_NAMES = 5;

  private final RenderSettings look;
  private final Report report;
  private final Redaction redaction;
  private final DetailLevel detail;
  private final ChecklistView checklist;
  private final NextStepsView steps;
  private final List<Part> parts = new ArrayList<>();

  Layout(RenderSettings look, Report report, Redaction redaction, DetailLevel detail) {
    this.look = look;
    this.report = report;
    this.redaction = redaction;
    this.detail = detail;
    TitleIndex names = new TitleIndex(report, look.verbose() ? Integer.MAX_VALUE : MOST_NAMES);
    RowFormatter wording =
        new RowFormatter(names, redaction, detail, new KeyEvidenceFinder(report.results()));
    this.checklist = new ChecklistView(look, report, wording, redaction);
    StepView text =
        new StepView(new TextPage(look), names, CommandFormatter.of(report, look), detail);
    this.steps = new NextStepsView(look, text, names, steps(report));
    parts.addAll(checklist.parts());
    parts.addAll(steps.parts());
    parts.sort(Part.MOST_IMPORTANT_FIRST);
  }

  private List<Step> steps(Report report) {
    return redaction == Redaction.NONE
        ? report.steps()
        : report.steps().stream().map(new StepRedactor(redaction)::of).toList();
  }

  /** The page with all rows and steps. */
  TextPage whole() {
    return page(parts.size());
  }

  /** Whether the most important parts, down to {@link DetailLevel#least}, fit this many lines. */
  boolean suits(int height) {
    long needed = parts.stream().filter(p -> p.importance().compareTo(detail.least()) <= 0).count();
    return page((int) needed).height() <= height;
  }

  /**
   * The page without the least important parts, so that it fits this many lines. The first step
   * always stays.
   */
  TextPage within(int height) {
    int kept = parts.size();
    TextPage page = page(kept);
    while (page.height() > height && isDispensable(kept)) {
      int over = page.height() - height;
      while (over > 0 && isDispensable(kept)) {
        kept--;
        over -= parts.get(kept).height();
      }
      page = page(kept);
    }
    return page;
  }

  private boolean isDispensable(int kept) {
    return kept > 0 && parts.get(kept - 1).importance() != Importance.FIRST_STEP;
  }

  private TextPage page(int kept) {
    Set<Result> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    int shown = 0;
    for (Part part : parts.subList(0, kept)) {
      part.row().ifPresent(rows::add);
      shown += part.row().isPresent() ? 0 : 1;
    }
    TextPage page = new TextPage(look);
    ProfileText profile = new ProfileText(report);
    profile.writeHeader(page);
    new ReportHeader(report, redaction).write(page);
    page.blank();
    checklist.write(page, rows);
    page.blank();
    new VerdictSummary(report).write(page);
    steps.write(page, shown);
    profile.writeFooter(page);
    return page;
  }
}

package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.rfldoctor.report.Proofs;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/** A report at one level of detail: each row and step laid out once, most important first. */
final class Layout {
  private static final int MOST_NAMES = 5;

  private final Look look;
  private final Report report;
  private final Redaction redaction;
  private final Detail detail;
  private final Checklist checklist;
  private final NextSteps steps;
  private final List<Part> parts = new ArrayList<>();

  Layout(Look look, Report report, Redaction redaction, Detail detail) {
    this.look = look;
    this.report = report;
    this.redaction = redaction;
    this.detail = detail;
    Names names = new Names(report, look.verbose() ? Integer.MAX_VALUE : MOST_NAMES);
    Wording wording = new Wording(names, redaction, detail, new Proofs(report.results()));
    this.checklist = new Checklist(look, report, wording, redaction);
    StepText text = new StepText(new Page(look), names, CommandText.of(report, look), detail);
    this.steps = new NextSteps(look, text, names, steps(report));
    parts.addAll(checklist.parts());
    parts.addAll(steps.parts());
    parts.sort(Part.MOST_IMPORTANT_FIRST);
  }

  private List<Step> steps(Report report) {
    return redaction == Redaction.NONE
        ? report.steps()
        : report.steps().stream().map(new SharedStep(redaction)::of).toList();
  }

  /** Everything. */
  Page whole() {
    return page(parts.size());
  }

  /** Whether that many lines hold all that this level of detail is for. */
  boolean suits(int height) {
    long needed = parts.stream().filter(p -> p.importance().compareTo(detail.least()) <= 0).count();
    return page((int) needed).height() <= height;
  }

  /** Without the least important parts, so that it fits; the first step always stays. */
  Page within(int height) {
    int kept = parts.size();
    Page page = page(kept);
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

  private Page page(int kept) {
    Set<Result> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    int shown = 0;
    for (Part part : parts.subList(0, kept)) {
      part.row().ifPresent(rows::add);
      shown += part.row().isPresent() ? 0 : 1;
    }
    Page page = new Page(look);
    new Header(report, redaction).write(page);
    page.blank();
    checklist.write(page, rows);
    page.blank();
    new Summary(report).write(page);
    steps.write(page, shown);
    return page;
  }
}

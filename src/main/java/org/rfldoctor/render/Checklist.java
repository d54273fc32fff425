package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.Stage;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;

/** The checks by stage. */
final class Checklist {
  private final Page page;
  private final Report report;
  private final Wording wording;
  private final EvidenceText evidence;

  Checklist(Page page, Report report, Wording wording, EvidenceText evidence) {
    this.page = page;
    this.report = report;
    this.wording = wording;
    this.evidence = evidence;
  }

  void write(Shown shown) {
    List<Row> rows = new ArrayList<>();
    for (Result result : report.results()) {
      if (shown.has(result)) {
        rows.add(wording.of(result));
      }
    }
    if (report.results().isEmpty()) {
      page.line(0, Style.QUIET, "There are no checks.");
    }
    RowText text = new RowText(page, Columns.fitting(rows, page.look()));
    for (Stage stage : Stage.values()) {
      stage(stage, shown, text);
    }
  }

  private void stage(Stage stage, Shown shown, RowText text) {
    List<Result> listed = new ArrayList<>();
    int folded = 0;
    for (Result result : report.results()) {
      if (result.check().stage() == stage && shown.has(result)) {
        listed.add(result);
      } else if (result.check().stage() == stage) {
        folded++;
      }
    }
    if (folded + listed.size() > 0) {
      heading(stage, folded, listed.isEmpty());
      listed.forEach(result -> result(result, text));
    }
  }

  private void heading(Stage stage, int folded, boolean alone) {
    Line heading = page.look().line().add(Style.HEADING, stage.title());
    if (folded > 0) {
      String fold = alone ? " " + folded + " fine" : " and " + folded + " more";
      heading.gap(2).add(Style.QUIET, page.look().theme().ellipsis() + fold);
    }
    page.line(heading);
  }

  private void result(Result result, RowText text) {
    text.write(wording.of(result));
    if (page.look().verbose()) {
      evidence.write(result);
    }
  }
}

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
    if (report.results().isEmpty()) {
      page.line(0, Style.QUIET, "There are no checks.");
    }
    List<Row> rows = new ArrayList<>();
    for (Result result : report.results()) {
      if (shown.has(result)) {
        rows.add(wording.of(result));
      }
    }
    RowText text = new RowText(page, Columns.fitting(rows, page.look()));
    for (Stage stage : Stage.values()) {
      stage(stage, shown, text);
    }
  }

  private void stage(Stage stage, Shown shown, RowText text) {
    List<Result> listed = new ArrayList<>();
    List<Result> folded = new ArrayList<>();
    for (Result result : report.results()) {
      if (result.check().stage() == stage) {
        (shown.has(result) ? listed : folded).add(result);
      }
    }
    if (folded.size() + listed.size() > 0) {
      Line heading = page.look().line().add(Style.HEADING, stage.title());
      page.line(heading.gap(2).add(Style.QUIET, fold(folded, listed.isEmpty())));
      listed(listed, text);
    }
  }

  private String fold(List<Result> folded, boolean alone) {
    if (folded.isEmpty()) {
      return "";
    }
    boolean fine = true;
    for (Result result : folded) {
      fine &= Shown.isFine(result);
    }
    String count = (alone ? " " : " and ") + folded.size();
    return page.look().theme().ellipsis() + count + (alone && fine ? " fine" : " more");
  }

  private void listed(List<Result> results, RowText text) {
    List<Row> rows = new ArrayList<>();
    for (Result result : results) {
      rows.add(wording.of(result));
      if (page.look().verbose()) {
        text.write(wording.of(result));
        evidence.write(result);
      }
    }
    if (!page.look().verbose()) {
      for (Row row : new MergedRows(page.look()).of(rows)) {
        text.write(row);
      }
    }
  }
}

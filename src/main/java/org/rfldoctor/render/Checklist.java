package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Stage;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Status;

/** The checks by stage; passes that a kernel build can do without are counted only. */
final class Checklist {
  private final Page page;
  private final Report report;
  private final Names names;
  private final EvidenceText evidence;

  Checklist(Page page, Report report, Names names, EvidenceText evidence) {
    this.page = page;
    this.report = report;
    this.names = names;
    this.evidence = evidence;
  }

  void write() {
    List<Row> rows = new ArrayList<>();
    for (Result result : report.results()) {
      if (isShown(result)) {
        rows.add(Row.of(result, names));
      }
    }
    RowText text = new RowText(page, Columns.fitting(rows, page.look()));
    for (Stage stage : Stage.values()) {
      stage(stage, text);
    }
  }

  private void stage(Stage stage, RowText text) {
    List<Result> shown = new ArrayList<>();
    int folded = 0;
    for (Result result : report.results()) {
      if (result.check().stage() == stage) {
        folded += isShown(result) ? 0 : 1;
        if (isShown(result)) {
          shown.add(result);
        }
      }
    }
    if (folded + shown.size() > 0) {
      heading(stage, folded, shown.isEmpty());
      shown.forEach(result -> result(result, text));
    }
  }

  private void heading(Stage stage, int folded, boolean alone) {
    Line heading = page.look().line().add(Style.HEADING, stage.title());
    if (folded > 0) {
      String ellipsis = page.look().theme().ellipsis();
      heading
          .gap(2)
          .add(
              Style.QUIET,
              ellipsis + (alone ? " " : " and ") + folded + (alone ? " fine" : " more"));
    }
    page.line(heading);
  }

  private void result(Result result, RowText text) {
    text.write(Row.of(result, names));
    if (page.look().verbose()) {
      evidence.write(result);
    }
  }

  private boolean isShown(Result result) {
    Status status = result.outcome().status();
    boolean fine = status == Status.PASS || status == Status.SKIPPED;
    boolean required = result.check().level() == Level.REQUIRED && status == Status.PASS;
    return page.look().verbose() || required || !fine;
  }
}

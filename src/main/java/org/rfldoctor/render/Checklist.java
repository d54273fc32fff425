package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.Stage;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Status;

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
    RowText text = new RowText(page, Columns.fitting(rows, page.look()), wording.detail());
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
    if (!listed.isEmpty() || folded.stream().anyMatch(Shown::applies)) {
      Line heading = page.look().line().add(Style.HEADING, stage.title());
      String fold = fold(folded, listed.isEmpty());
      page.beside(heading, heading.width() + 2, Style.QUIET, fold);
      listed(listed, text);
    }
  }

  private String fold(List<Result> folded, boolean alone) {
    if (folded.isEmpty()) {
      return "";
    }
    int fine = 0;
    int idle = 0;
    for (Result result : folded) {
      fine += result.outcome().status() == Status.PASS ? 1 : 0;
      idle += Shown.applies(result) ? 0 : 1;
    }
    List<String> counts = new ArrayList<>();
    counted(fine, " fine", counts);
    counted(folded.size() - fine - idle, " not fine", counts);
    counted(idle, idle == 1 ? " does not apply" : " do not apply", counts);
    String start = page.look().theme().ellipsis() + (alone ? " " : " and ");
    return start + String.join(", ", counts);
  }

  private static void counted(int count, String word, List<String> counts) {
    if (count > 0) {
      counts.add(count + word);
    }
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

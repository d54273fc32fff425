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
  private final ProofText proof;

  Checklist(Page page, Report report, Wording wording, Redaction redaction) {
    this.page = page;
    this.report = report;
    this.wording = wording;
    this.evidence = new EvidenceText(page, redaction);
    this.proof = new ProofText(page, redaction);
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
    stages(shown, new RowText(page, Columns.fitting(rows, page.look()), wording.detail()));
  }

  private void stages(Shown shown, RowText text) {
    FoldText fold = new FoldText(page);
    for (Stage stage : Stage.values()) {
      List<Result> listed = of(stage, shown, true);
      List<Result> folded = of(stage, shown, false);
      if (listed.isEmpty() && folded.stream().noneMatch(Shown::applies)) {
        continue;
      }
      boolean own = !listed.isEmpty() || !wording.detail().isTerse();
      if (own) {
        fold.write(true);
      }
      fold.add(stage, folded);
      if (own) {
        fold.write(listed.isEmpty());
        listed(listed, text);
      }
    }
    fold.write(true);
  }

  private List<Result> of(Stage stage, Shown shown, boolean listed) {
    List<Result> results = new ArrayList<>();
    for (Result result : report.results()) {
      if (result.check().stage() == stage && shown.has(result) == listed) {
        results.add(result);
      }
    }
    return results;
  }

  private void listed(List<Result> results, RowText text) {
    List<Row> rows = new ArrayList<>();
    for (Result result : results) {
      rows.add(wording.of(result));
      if (page.look().verbose()) {
        write(wording.of(result), text);
        evidence.write(result);
      }
    }
    if (!page.look().verbose()) {
      for (Row row : new MergedRows(page.look()).of(rows)) {
        write(row, text);
      }
    }
  }

  private void write(Row row, RowText text) {
    text.write(row);
    row.proof().ifPresent(proof::write);
  }
}

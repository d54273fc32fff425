package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.Stage;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Status;

/** The checks by stage: a row each, or a count where there is no room. */
final class Checklist {
  private final Look look;
  private final Report report;
  private final Detail detail;
  private final Map<Result, Page> rows = new IdentityHashMap<>();

  Checklist(Look look, Report report, Wording wording, Redaction redaction) {
    this.look = look;
    this.report = report;
    this.detail = wording.detail();
    Map<Result, Row> told = new IdentityHashMap<>();
    for (Result result : report.results()) {
      if (look.verbose() || Importance.of(result, report) != Importance.REST) {
        told.put(result, wording.of(result));
      }
    }
    Columns columns = Columns.fitting(told.values(), look);
    told.forEach((result, row) -> rows.put(result, page(result, row, columns, redaction)));
  }

  private Page page(Result result, Row row, Columns columns, Redaction redaction) {
    Page page = new Page(look);
    new RowText(page, columns, detail).write(row);
    row.proof().ifPresent(new ProofText(page, redaction)::write);
    if (look.verbose()) {
      new EvidenceText(page, redaction).write(result);
    }
    return page;
  }

  /** The rows; the first of each stage come first, then the second, so that no stage takes all. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Map<String, Integer> turns = new HashMap<>();
    for (Result result : report.results()) {
      if (rows.containsKey(result)) {
        Importance importance = Importance.of(result, report);
        int turn = turns.merge(importance + " " + result.check().stage(), 1, Integer::sum);
        parts.add(new Part(importance, turn, Optional.of(result), rows.get(result).height()));
      }
    }
    return parts;
  }

  /**
   * @param kept the results that have a row; the others are counted
   */
  void write(Page page, Set<Result> kept) {
    if (report.results().isEmpty()) {
      page.line(0, Style.QUIET, "There are no checks.");
    }
    StageHeading heading = new StageHeading();
    for (Stage stage : Stage.values()) {
      List<Result> listed = new ArrayList<>();
      List<Result> counted = new ArrayList<>();
      for (Result result : report.results()) {
        if (result.check().stage() == stage) {
          (kept.contains(result) ? listed : counted).add(result);
        }
      }
      if (listed.isEmpty() && counted.stream().allMatch(Checklist::isSkipped)) {
        continue;
      }
      if (!listed.isEmpty() || detail == Detail.FULL) {
        heading.write(page);
      }
      heading.add(stage.title(), counted);
      if (!listed.isEmpty()) {
        heading.write(page);
        listed.forEach(result -> page.add(rows.get(result)));
      }
    }
    heading.write(page);
  }

  private static boolean isSkipped(Result result) {
    return result.outcome().status() == Status.SKIPPED;
  }
}

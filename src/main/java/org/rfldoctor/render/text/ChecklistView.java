package org.rfldoctor.render.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.Status;
import org.rfldoctor.render.format.ChecklistRow;
import org.rfldoctor.render.format.ColumnLayout;
import org.rfldoctor.render.format.DetailLevel;
import org.rfldoctor.render.format.EvidenceView;
import org.rfldoctor.render.format.Importance;
import org.rfldoctor.render.format.KeyEvidenceView;
import org.rfldoctor.render.format.RowFormatter;
import org.rfldoctor.render.format.RowLayout;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;

/** Prints the checks by stage. Checks without a row are counted. */
final class ChecklistView {
  private final RenderSettings look;
  private final Report report;
  private final DetailLevel detail;
  private final Map<Result, TextPage> rows = new IdentityHashMap<>();

  ChecklistView(RenderSettings look, Report report, RowFormatter wording, Redaction redaction) {
    this.look = look;
    this.report = report;
    this.detail = wording.detail();
    Map<Result, ChecklistRow> told = new IdentityHashMap<>();
    for (Result result : report.results()) {
      if (look.verbose() || Importance.of(result, report) != Importance.REST) {
        told.put(result, wording.of(result));
      }
    }
    ColumnLayout columns = ColumnLayout.fitting(told.values(), look);
    told.forEach((result, row) -> rows.put(result, page(result, row, columns, redaction)));
  }

  private TextPage page(
      Result result, ChecklistRow row, ColumnLayout columns, Redaction redaction) {
    TextPage page = new TextPage(look);
    new RowLayout(page, columns, detail).write(row);
    row.proof().ifPresent(new KeyEvidenceView(page, redaction)::write);
    if (look.verbose()) {
      new EvidenceView(page, redaction).write(result);
    }
    return page;
  }

  /**
   * The rows as parts. Rows of equal importance rank by their index in their stage, so that a short
   * screen shows some of each stage.
   */
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
   * @param kept the results with a row; the others are counted
   */
  void write(TextPage page, Set<Result> kept) {
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
      if (listed.isEmpty() && counted.stream().allMatch(ChecklistView::isSkipped)) {
        continue;
      }
      if (!listed.isEmpty() || detail == DetailLevel.FULL) {
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

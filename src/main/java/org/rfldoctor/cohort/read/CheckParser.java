package org.rfldoctor.cohort.read;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.json.JsonInput;

/** Reads one check of a report. */
final class CheckParser {
  private final JsonInput json;
  private String id = "";
  private String title = "";
  private String level = "";
  private String outcome = "";
  private String diagnosis = "";
  private String says = "";
  private String observed = "";
  private String expected = "";
  private boolean explained;
  private final List<String> blockedBy = new ArrayList<>();

  private CheckParser(JsonInput json) {
    this.json = json;
  }

  /** The next check; facts and evidence, which no board has, differ in every report. */
  static CheckEntry read(JsonInput json) {
    return json.same(
        CheckEntry.class,
        () -> {
          CheckParser parser = new CheckParser(json);
          json.object(parser::field);
          return parser.entry();
        });
  }

  private void field(String name) {
    switch (name) {
      case "id" -> id = json.text();
      case "title" -> title = json.text();
      case "level" -> level = json.text();
      case "outcome" -> outcome = json.text();
      case "diagnosis" -> diagnosis = json.text();
      case "says" -> says = json.text();
      case "observed" -> observed = json.text();
      case "expected" -> expected = json.text();
      case "blockedBy" -> json.array(() -> blockedBy.add(json.text()));
      case "explainedBy" ->
          json.array(
              () -> {
                json.skip();
                explained = true;
              });
      case "facts", "evidence" -> json.skipVarying();
      default -> json.skip();
    }
  }

  private CheckEntry entry() {
    String cause = diagnosis.isEmpty() ? id + "-" + outcome : diagnosis;
    Problem problem = new Problem(cause, title.isEmpty() ? id : title, says, observed, expected);
    return new CheckEntry(id, level, outcome, explained, blockedBy, problem, print());
  }

  private long print() {
    return ((id.hashCode() * 31L + outcome.hashCode()) * 31 + diagnosis.hashCode()) * 31
        + observed.hashCode();
  }
}

package org.rfldoctor.cohort.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rfldoctor.json.JsonInput;
import org.rfldoctor.report.Verdict;

/** Reads the checks of a report, and what their outcomes come to. */
final class CheckParser {
  private static final int MOST = 5000;
  private static final long FACTOR = 1_099_511_628_211L;

  private final JsonInput json;
  private final UnaryOperator<String> pool;
  private final Map<String, Entry> checks = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private long print = 1;
  private int count;

  CheckParser(JsonInput json, UnaryOperator<String> pool) {
    this.json = json;
    this.pool = pool;
  }

  void read() {
    Entry entry = new Entry();
    json.object(entry::field);
    print = print * FACTOR + entry.print();
    if (++count > MOST || checks.putIfAbsent(entry.id, entry) != null) {
      return;
    }
    if (entry.explained || entry.outcome.equals("pass") || entry.outcome.equals("skipped")) {
      return;
    }
    boolean required = entry.level.equals("required");
    if (required && (entry.outcome.equals("fail") || entry.outcome.equals("unknown"))) {
      problems.add(entry.problem());
    } else if (!entry.outcome.equals("blocked") && !entry.level.equals("optional")) {
      warnings.add(entry.problem());
    }
  }

  List<Problem> problems() {
    return problems;
  }

  List<Problem> warnings() {
    return warnings;
  }

  long print() {
    return print;
  }

  int count() {
    return count;
  }

  /** The verdict by the rules of the report: a blocked check takes the side of its blocker. */
  Verdict verdict(boolean complete) {
    boolean unsure = !complete;
    for (Entry entry : checks.values()) {
      if (entry.level.equals("required")) {
        String side = side(entry, new HashSet<>());
        if (side.equals("fail")) {
          return Verdict.NOT_READY;
        }
        unsure |= side.equals("unknown");
      }
    }
    return unsure ? Verdict.UNSURE : Verdict.READY;
  }

  private String side(Entry entry, Set<String> seen) {
    if (!entry.outcome.equals("blocked")) {
      return entry.outcome;
    }
    for (String blocker : entry.blockedBy) {
      if (checks.containsKey(blocker)
          && seen.add(blocker)
          && side(checks.get(blocker), seen).equals("fail")) {
        return "fail";
      }
    }
    return "unknown";
  }

  /** One check. */
  private final class Entry {
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

    void field(String name) {
      switch (name) {
        case "id" -> id = text();
        case "title" -> title = text();
        case "level" -> level = text();
        case "outcome" -> outcome = text();
        case "diagnosis" -> diagnosis = text();
        case "says" -> says = text();
        case "observed" -> observed = text();
        case "expected" -> expected = text();
        case "blockedBy" -> json.array(() -> blockedBy.add(text()));
        case "explainedBy" ->
            json.array(
                () -> {
                  json.skip();
                  explained = true;
                });
        default -> json.skip();
      }
    }

    private String text() {
      return pool.apply(json.text());
    }

    long print() {
      return ((id.hashCode() * 31L + outcome.hashCode()) * 31 + diagnosis.hashCode()) * 31
          + observed.hashCode();
    }

    Problem problem() {
      String cause = diagnosis.isEmpty() ? pool.apply(id + "-" + outcome) : diagnosis;
      return new Problem(cause, title.isEmpty() ? id : title, says, observed, expected);
    }
  }
}

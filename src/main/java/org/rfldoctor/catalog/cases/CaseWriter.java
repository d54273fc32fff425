package org.rfldoctor.catalog.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.RecordedCase;

/** Writes a case in the format of a case file; every text is quoted. */
public final class CaseWriter {
  private static final char FIRST_PRINTABLE = ' ';
  private static final char DELETE = 0x7f;
  private static final char LAST_CONTROL = 0x9f;

  private CaseWriter() {}

  /** The item of the list of cases, with a line end. */
  public static String text(RecordedCase recorded) {
    List<String> lines = new ArrayList<>();
    lines.add("- name: " + quoted(recorded.name()));
    lines.add("  source: " + quoted(recorded.source()));
    if (!recorded.facts().isEmpty()) {
      lines.add("  facts:");
      recorded.facts().forEach((name, value) -> lines.add("    " + name + ": " + fact(value)));
    }
    if (!recorded.given().isEmpty()) {
      lines.add("  given:");
      recorded.given().forEach((name, came) -> lines.add("    " + name + ": " + answer(came)));
    }
    lines.add("  then: { " + then(recorded) + " }");
    return String.join("\n", lines) + "\n";
  }

  private static String fact(Optional<Value> value) {
    return value.map(CaseWriter::value).orElse("null");
  }

  private static String answer(Observation observation) {
    if (!(observation instanceof Observation.Answer answer)) {
      return observation.ending();
    }
    List<String> parts = new ArrayList<>();
    if (answer.exit() != 0) {
      parts.add("exit: " + answer.exit());
    }
    if (!answer.out().isEmpty()) {
      parts.add("stdout: " + quoted(answer.out()));
    }
    if (!answer.err().isEmpty()) {
      parts.add("stderr: " + quoted(answer.err()));
    }
    if (!answer.properties().isEmpty()) {
      parts.add("properties: " + map(answer.properties()));
    }
    return parts.isEmpty() ? "{ exit: 0 }" : "{ " + String.join(", ", parts) + " }";
  }

  private static String then(RecordedCase recorded) {
    String word = recorded.status().word();
    if (recorded.status() == Status.BLOCKED) {
      return "blocked: [" + String.join(", ", recorded.blockedBy()) + "]";
    }
    String came = recorded.diagnosis().map(id -> word + ": " + id).orElse("outcome: " + word);
    return recorded.observed().isEmpty()
        ? came
        : came + ", observed: " + quoted(recorded.observed());
  }

  private static String value(Value value) {
    if (value instanceof Value.Flag flag) {
      return Boolean.toString(flag.set());
    }
    if (value instanceof Value.Number number) {
      return Long.toString(number.amount());
    }
    if (value instanceof Value.Bytes size) {
      return Long.toString(size.amount());
    }
    if (value instanceof Value.Words words) {
      return list(words.words().stream().map(CaseWriter::quoted).toList());
    }
    return value instanceof Value.Records records
        ? list(records.rows().stream().map(CaseWriter::map).toList())
        : quoted(value.text());
  }

  private static String list(List<String> items) {
    return "[" + String.join(", ", items) + "]";
  }

  private static String map(Map<String, Value> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(entry -> entry.getKey() + ": " + value(entry.getValue()))
            .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /** A YAML string in double quotes, with escapes. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> quoted.append("\\r");
        default -> append(c, quoted);
      }
    }
    return quoted.append('"').toString();
  }

  private static void append(char c, StringBuilder quoted) {
    boolean control = c < FIRST_PRINTABLE || c >= DELETE && c <= LAST_CONTROL || c == '\uFEFF';
    quoted.append(control ? String.format("\\u%04x", (int) c) : Character.toString(c));
  }
}

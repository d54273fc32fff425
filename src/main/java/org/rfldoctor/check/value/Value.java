package org.rfldoctor.check.value;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A typed value of a fact. */
public sealed interface Value
    permits Version,
        Value.Text,
        Value.FilePath,
        Value.Flag,
        Value.Number,
        Value.Bytes,
        Value.Words,
        Value.Records {

  /** The value as text for a message. */
  String text();

  /** The value as words of a command line; most values are one word. */
  default List<String> words() {
    return List.of(text());
  }

  /** Plain text, without line ends at its end. */
  record Text(String text) implements Value {}

  /** A path on the examined machine, absolute unless a tool said otherwise. */
  record FilePath(String text) implements Value {}

  /** Yes or no. */
  record Flag(boolean set) implements Value {
    @Override
    public String text() {
      return set ? "yes" : "no";
    }
  }

  /** A whole number; the fact's name tells the unit. */
  record Number(long amount) implements Value {
    @Override
    public String text() {
      return Long.toString(amount);
    }
  }

  /** A size in bytes, shown with a unit of which it has at least one. */
  record Bytes(long amount) implements Value {
    @Override
    public String text() {
      return ByteUnit.text(amount);
    }
  }

  /** Several words of a command line, such as {@code ccache clang}. */
  record Words(List<String> words) implements Value {
    public Words {
      words = List.copyOf(words);
    }

    @Override
    public String text() {
      return words.stream().map(ShellQuoting::quoted).collect(Collectors.joining(" "));
    }
  }

  /** A list of records, such as the candidates for a tool. */
  record Records(List<Map<String, Value>> rows) implements Value {
    /** A line for each. */
    public List<String> lines() {
      return rows.stream().map(Records::line).toList();
    }

    public Records {
      rows = rows.stream().map(Map::copyOf).toList();
    }

    @Override
    public String text() {
      return String.join(", ", lines());
    }

    private static String line(Map<String, Value> row) {
      return row.containsKey("path")
          ? row.get("path").text()
          : row.values().stream().map(Value::text).sorted().collect(Collectors.joining(" "));
    }
  }
}

package org.rfldoctor.check.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The type of a fact. It never changes for a name. */
public enum FactType {
  TEXT,
  VERSION,
  PATH,
  BOOLEAN,
  NUMBER,
  LIST,
  RECORDS,
  BYTES;

  /** The word in check files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Parses a text as a value of this type; empty if it is none, and always for records. */
  public Optional<Value> read(String text) {
    return switch (this) {
      case TEXT -> Optional.of(new Value.Text(text.strip()));
      case PATH -> Optional.of(new Value.FilePath(text.strip()));
      case VERSION -> Version.in(text).map(v -> v);
      case LIST -> Optional.of(new Value.Words(split(text)));
      case NUMBER -> number(text);
      case BOOLEAN -> flag(text);
      case BYTES -> ByteUnit.read(text);
      case RECORDS -> Optional.empty();
    };
  }

  private static List<String> split(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private static Optional<Value> number(String text) {
    try {
      return Optional.of(new Value.Number(Long.parseLong(text.strip())));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static Optional<Value> flag(String text) {
    return switch (text.strip()) {
      case "true", "yes", "y" -> Optional.of(new Value.Flag(true));
      case "false", "no", "n" -> Optional.of(new Value.Flag(false));
      default -> Optional.empty();
    };
  }
}

package org.rfldoctor.log.match;

import java.util.Locale;
import java.util.Optional;

/** What a placeholder of a signature may stand for. */
public enum PlaceholderType {
  /** Anything within the line. */
  TEXT,
  /** No blank and no quote. */
  WORD,
  /** No blank, quote, colon, comma or bracket: a name or a path. */
  PATH,
  /** Letters, digits and {@code _}. */
  NAME,
  /** Digits, dots, and what follows them in a version, such as {@code -nightly}. */
  VERSION,
  /** Digits. */
  NUMBER;

  static Optional<PlaceholderType> of(String word) {
    for (PlaceholderType type : values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  boolean takes(byte one) {
    return switch (this) {
      case TEXT -> true;
      case WORD -> one != ' ' && one != '\t' && !isQuote(one);
      case PATH -> one != ' ' && one != '\t' && !isQuote(one) && ",;:()[]{}<>|".indexOf(one) < 0;
      case NAME -> isLetterOrDigit(one) || one == '_';
      case VERSION -> isLetterOrDigit(one) || one == '.' || one == '-' || one == '+' || one == '~';
      case NUMBER -> one >= '0' && one <= '9';
    };
  }

  private static boolean isQuote(byte one) {
    return one == '\'' || one == '"' || one == '`';
  }

  private static boolean isLetterOrDigit(byte one) {
    return one >= '0' && one <= '9' || one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
  }
}

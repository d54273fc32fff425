package org.rfldoctor.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Escapes characters in JSON strings that a terminal would interpret or hide. JSON itself does not
 * require this.
 */
final class TerminalSafeEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;
  private static final int DELETE = 0x7F;
  private static final char REPLACEMENT = '\uFFFD';

  private final int[] ascii = standardAsciiEscapesForJSON();
  private final transient IntPredicate hidden;

  TerminalSafeEscapes(IntPredicate hidden) {
    this.hidden = hidden;
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public SerializableString getEscapeSequence(int character) {
    return hidden.test(character) && Character.getType(character) != Character.SURROGATE
        ? new SerializedString("\\u" + hex(character))
        : null;
  }

  private static String hex(int character) {
    return Integer.toHexString(0x10000 | character).substring(1).toUpperCase(Locale.ROOT);
  }

  /** The text with each unpaired surrogate replaced by U+FFFD, since no encoding can write it. */
  static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return mended(text);
      }
    }
    return text;
  }

  private static String mended(String text) {
    StringBuilder mended = new StringBuilder();
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }
}

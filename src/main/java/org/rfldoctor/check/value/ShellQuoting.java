package org.rfldoctor.check.value;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Quotes words so that sh, bash, dash and fish all read them alike and a shown command can be
 * pasted.
 */
public final class ShellQuoting {
  /**
   * Needs no quotes in any of these shells. A tilde is expanded at the start and in an assignment;
   * a caret, a percent sign and an equals sign mean something at the start in one of them.
   */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9_@+:,./-](?:[A-Za-z0-9_@%+=:,./^-]|(?<![=:])~)*+");

  private static final char QUOTE = '\'';
  private static final char BACKSLASH = '\\';

  private ShellQuoting() {}

  /** The word, quoted if a shell would change it. */
  public static String quoted(String word) {
    if (word.isEmpty()) {
      return "''";
    }
    return PLAIN.matcher(word).matches() ? word : inQuotes(word);
  }

  /** Backslashes stand outside of the quotes, since fish takes them for its own within. */
  private static String inQuotes(String word) {
    StringBuilder quoted = new StringBuilder(word.length() + 2);
    boolean open = false;
    for (int i = 0; i < word.length(); i++) {
      char character = word.charAt(i);
      boolean escaped = character == QUOTE || character == BACKSLASH;
      if (open == escaped) {
        quoted.append(QUOTE);
        open = !open;
      }
      if (escaped) {
        quoted.append(BACKSLASH);
      }
      quoted.append(character);
    }
    return open ? quoted.append(QUOTE).toString() : quoted.toString();
  }

  /** A command line of these words. */
  public static String line(List<String> words) {
    return words.stream().map(ShellQuoting::quoted).collect(Collectors.joining(" "));
  }
}

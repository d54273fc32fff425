package org.rfldoctor.check.value;

import java.util.ArrayList;
import java.util.List;

/** Splits a line for a POSIX shell into words, each as it stands in the line, with its quotes. */
public final class ShellWords {
  private final List<String> words = new ArrayList<>();
  private char quote;
  private boolean escaped;
  private int depth;

  private ShellWords() {}

  /** The words between spaces that are neither quoted nor in parentheses. */
  public static List<String> split(String line) {
    return new ShellWords().words(line);
  }

  private List<String> words(String line) {
    int from = 0;
    for (int at = 0; at < line.length(); at++) {
      char character = line.charAt(at);
      if (character == ' ' && isOutside()) {
        words.add(line.substring(from, at));
        from = at + 1;
      }
      pass(character);
    }
    words.add(line.substring(from));
    words.removeIf(String::isEmpty);
    return words;
  }

  private boolean isOutside() {
    return quote == 0 && depth == 0 && !escaped;
  }

  private void pass(char character) {
    if (escaped) {
      escaped = false;
    } else if (character == '\\' && quote != '\'') {
      escaped = true;
    } else if (quote != 0) {
      quote = character == quote ? 0 : quote;
    } else if ("'\"`".indexOf(character) >= 0) {
      quote = character;
    } else {
      depth += character == '(' ? 1 : character == ')' ? -1 : 0;
    }
  }
}

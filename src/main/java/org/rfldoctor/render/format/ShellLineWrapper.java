package org.rfldoctor.render.format;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.render.terminal.DisplayWidth;

/** A command over several lines, as a shell takes it too. */
public final class ShellLineWrapper {
  private static final String MORE = " \\";
  private static final String INDENT = "  ";

  private ShellLineWrapper() {}

  /** The lines of a command; one that fits, or has a comment or several lines, stays as it is. */
  public static List<String> lines(String command, int width) {
    boolean plain = !command.contains(" #") && !command.contains("<<") && !command.contains("\n");
    if (!plain || DisplayWidth.of(command) <= width) {
      return List.of(command);
    }
    int room = Math.max(1, width - MORE.length() - INDENT.length());
    return String.join(MORE + "\n" + INDENT, filled(words(command), room)).lines().toList();
  }

  private static List<String> filled(List<String> words, int width) {
    List<String> lines = new ArrayList<>();
    String line = words.get(0);
    for (String word : words.subList(1, words.size())) {
      String longer = line + " " + word;
      if (DisplayWidth.of(longer) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  /** What stands between spaces that are neither quoted nor in parentheses. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    int from = 0;
    Quotes quotes = new Quotes();
    for (int at = 0; at < command.length(); at++) {
      char character = command.charAt(at);
      if (character == ' ' && quotes.closed()) {
        words.add(command.substring(from, at));
        from = at + 1;
      }
      quotes.pass(character);
    }
    words.add(command.substring(from));
    words.removeIf(String::isEmpty);
    return words;
  }

  /** Whether a place in a command is quoted. */
  private static final class Quotes {
    private char quote;
    private boolean escaped;
    private int depth;

    boolean closed() {
      return quote == 0 && depth == 0 && !escaped;
    }

    void pass(char character) {
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
}

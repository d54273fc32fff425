package org.rfldoctor.render.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Escapes text for Markdown. No part of it becomes markup, HTML, a mention of a user or a reference
 * to an issue.
 */
final class MarkdownText {
  /** Words that GitHub would link to a user or an issue. As code they stay text. */
  private static final Pattern REFERENCE = Pattern.compile("(?<!\\S)\\S*?[@#]\\w\\S*");

  private static final Pattern ADDRESS = Pattern.compile("https?://[\\w./~%?=&+:-]*[\\w/]");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern BACKTICKS = Pattern.compile("`+");
  private static final String MARKUP = "\\`*_[]<>#!|~&$";

  private MarkdownText() {}

  /** Escapes a sentence. Text between backticks becomes code, as in the messages of checks. */
  static String prose(String text) {
    StringBuilder shown = new StringBuilder();
    Matcher code = CODE.matcher(text);
    int from = 0;
    while (code.find()) {
      shown.append(words(text.substring(from, code.start()))).append(code(code.group(1)));
      from = code.end();
    }
    return shown.append(words(text.substring(from))).toString();
  }

  private static String words(String text) {
    StringBuilder shown = new StringBuilder();
    Matcher word = Pattern.compile(REFERENCE + "|" + ADDRESS).matcher(text);
    int from = 0;
    while (word.find()) {
      shown.append(escaped(text.substring(from, word.start())));
      boolean address = ADDRESS.matcher(word.group()).matches();
      shown.append(address ? "<" + word.group() + ">" : code(word.group()));
      from = word.end();
    }
    return shown.append(escaped(text.substring(from))).toString();
  }

  private static String escaped(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (MARKUP.indexOf(character) >= 0 && !isPlain(text, i)) {
        shown.append('\\');
      }
      shown.append(character);
    }
    return shown.toString();
  }

  /** Whether a character is no markup here: an underscore within a word, or a single tilde. */
  private static boolean isPlain(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '_' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
      case '~' -> before != '~' && after != '~';
      default -> false;
    };
  }

  /** Formats inline code. A vertical bar is escaped, since a table would split the cell at it. */
  static String code(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String fence = "`".repeat(longest(List.of(text)) + 1);
    boolean padded = text.startsWith("`") || text.endsWith("`") || text.isBlank();
    String gap = padded ? " " : "";
    return fence + gap + text.replace("|", "\\|") + gap + fence;
  }

  /** Formats a code block. Its fence is longer than any run of backticks in the lines. */
  static String block(List<String> lines, String language, String indent) {
    String fence = "`".repeat(Math.max(3, longest(lines) + 1));
    return lines.stream()
        .map(line -> indent + line + "\n")
        .collect(Collectors.joining("", indent + fence + language + "\n", indent + fence + "\n"));
  }

  private static int longest(List<String> lines) {
    return lines.stream()
        .flatMap(line -> BACKTICKS.matcher(line).results())
        .mapToInt(run -> run.end() - run.start())
        .max()
        .orElse(0);
  }
}

package org.rfldoctor.render.format;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.render.terminal.DisplayWidth;
import org.rfldoctor.render.terminal.RenderSettings;

/**
 * A command line to type.
 *
 * @param words the words with their quotes; line breaks are only between words
 */
public record CommandLine(List<String> words) {
  private static final String MORE = " \\";
  private static final String INDENT = "  ";

  public CommandLine {
    words = List.copyOf(words);
  }

  /** This line with words before it. */
  CommandLine after(List<String> first) {
    List<String> all = new ArrayList<>(first);
    all.addAll(words);
    return new CommandLine(all);
  }

  /** The command as a single line. */
  public String text() {
    return String.join(" ", words);
  }

  /** The command, wrapped at this width and escaped for this terminal. */
  public List<String> lines(RenderSettings look, int width) {
    return new CommandLine(words.stream().map(look::text).toList()).lines(width);
  }

  /**
   * The command, wrapped at this width. A command with a comment, a here-document or several lines
   * is not wrapped.
   */
  List<String> lines(int width) {
    String whole = text();
    boolean plain = !whole.contains(" #") && !whole.contains("<<") && !whole.contains("\n");
    if (!plain || DisplayWidth.of(whole) <= width) {
      return List.of(whole);
    }
    return filled(Math.max(1, width - MORE.length() - INDENT.length()));
  }

  private List<String> filled(int width) {
    List<String> lines = new ArrayList<>();
    String line = words.get(0);
    for (String word : words.subList(1, words.size())) {
      String longer = line + " " + word;
      if (DisplayWidth.of(longer) > width) {
        lines.add((lines.isEmpty() ? "" : INDENT) + line + MORE);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add((lines.isEmpty() ? "" : INDENT) + line);
    return lines;
  }
}

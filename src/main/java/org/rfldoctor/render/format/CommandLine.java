package org.rfldoctor.render.format;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.render.terminal.DisplayWidth;
import org.rfldoctor.render.terminal.RenderSettings;

/**
 * A command as it is typed.
 *
 * @param words each as it stands in the line; the line is broken between them
 */
public record CommandLine(List<String> words) {
  private static final String MORE = " \\";
  private static final String INDENT = "  ";

  public CommandLine {
    words = List.copyOf(words);
  }

  /** The same with words before it. */
  CommandLine after(List<String> first) {
    List<String> all = new ArrayList<>(first);
    all.addAll(words);
    return new CommandLine(all);
  }

  /** All of it in one line. */
  public String text() {
    return String.join(" ", words);
  }

  /** The lines of a command, as this terminal shows it. */
  public List<String> lines(RenderSettings look, int width) {
    return new CommandLine(words.stream().map(look::text).toList()).lines(width);
  }

  /** The lines of a command; one that fits, or has a comment or several lines, stays as it is. */
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

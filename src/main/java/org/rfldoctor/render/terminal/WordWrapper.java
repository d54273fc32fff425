package org.rfldoctor.render.terminal;

import java.util.ArrayList;
import java.util.List;

/** Wraps text at blanks. A path that is wider than a line is broken after a slash. */
public final class WordWrapper {
  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  private WordWrapper(int width) {
    this.width = width;
  }

  public static List<String> lines(String text, int width) {
    WordWrapper wrap = new WordWrapper(width);
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      String word = text.substring(at, end < 0 ? text.length() : end);
      at = end < 0 ? text.length() : end + 1;
      wrap.word(word);
    }
    wrap.end();
    return wrap.lines;
  }

  private void word(String word) {
    String left = word;
    int wide = DisplayWidth.of(left);
    while (wide > width && cut(left) > 0) {
      int cut = cut(left);
      piece(left.substring(0, cut), DisplayWidth.of(left.substring(0, cut)));
      end();
      left = left.substring(cut);
      wide = DisplayWidth.of(left);
    }
    piece(left, wide);
  }

  private void piece(String word, int wide) {
    if (!line.isEmpty() && used + 1 + wide > width) {
      end();
    }
    if (!word.isEmpty()) {
      used += wide + (line.isEmpty() ? 0 : 1);
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
  }

  /** The index after the last slash that fits; 0 if there is none. */
  private int cut(String word) {
    int cut = 0;
    int slash = word.indexOf('/', 1);
    while (slash >= 0 && DisplayWidth.of(word.substring(0, slash + 1)) <= width) {
      cut = slash + 1;
      slash = word.indexOf('/', cut);
    }
    return cut == word.length() ? 0 : cut;
  }

  private void end() {
    if (!line.isEmpty()) {
      lines.add(line.toString());
      line.setLength(0);
      used = 0;
    }
  }
}

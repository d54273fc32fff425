package org.rfldoctor.render.terminal;

import java.util.LinkedHashMap;
import java.util.Map;

/** Formats the running checks as one line that fits the terminal, the longest running first. */
final class ProgressLine {
  private static final long SECOND = 1_000_000_000L;

  private final Theme theme;
  private final int columns;
  private final Map<String, Long> since = new LinkedHashMap<>();
  private int done;

  ProgressLine(Theme theme, int columns) {
    this.theme = theme;
    this.columns = columns;
  }

  void started(String title, long now) {
    since.put(title, now);
  }

  void finished(String title) {
    since.remove(title);
    done++;
  }

  /** The line at this time, in nanoseconds; empty if no check is running. */
  String line(long turn, long now) {
    if (since.isEmpty()) {
      return "";
    }
    StringBuilder line =
        new StringBuilder(theme.wheel(turn)).append(' ').append(done).append(" done");
    int left = since.size();
    for (Map.Entry<String, Long> awaited : since.entrySet()) {
      String part = "  " + theme.dot() + "  " + part(awaited, now);
      String rest = left > 1 ? "  " + theme.ellipsis() + " " + (left - 1) + " more" : "";
      if (width(line) + width(part) + width(rest) >= columns) {
        break;
      }
      line.append(part);
      left--;
    }
    return left == 0
        ? line.toString()
        : clipped(line.append("  " + theme.ellipsis() + " " + left + " more"));
  }

  private String part(Map.Entry<String, Long> awaited, long now) {
    long seconds = (now - awaited.getValue()) / SECOND;
    return theme.text(awaited.getKey()) + (seconds > 0 ? " " + seconds + " s" : "");
  }

  private String clipped(StringBuilder line) {
    return line.length() < columns ? line.toString() : line.substring(0, columns - 1);
  }

  private static int width(CharSequence text) {
    return DisplayWidth.of(text.toString());
  }
}

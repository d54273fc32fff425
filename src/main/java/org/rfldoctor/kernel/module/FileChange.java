package org.rfldoctor.kernel.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A new file, or a change of an existing one.
 *
 * @param path relative to the directory in which the patch is applied
 * @param before the current text; empty for a new file
 */
public record FileChange(String path, Optional<String> before, String after) {
  /** Lines of context around a change: the default of diff and git. */
  private static final int CONTEXT = 3;

  private static final String UNENDED = "\n\\ No newline at end of file";

  /** The change as a unified diff with one hunk, for {@code patch -p1} or {@code git apply}. */
  public String diff() {
    List<String> old = lines(before.orElse(""));
    List<String> now = lines(after);
    int same = 0;
    while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
      same++;
    }
    int end = 0;
    while (end < Math.min(old.size(), now.size()) - same
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    int from = Math.max(0, same - CONTEXT);
    int after = Math.min(end, CONTEXT);
    StringBuilder diff = new StringBuilder();
    diff.append(before.isPresent() ? "--- a/" + path : "--- /dev/null").append('\n');
    diff.append("+++ b/").append(path).append('\n');
    diff.append("@@ -").append(range(from, old.size() - end + after, before.isEmpty()));
    diff.append(" +").append(range(from, now.size() - end + after, false)).append(" @@\n");
    add(' ', old.subList(from, same), diff);
    add('-', old.subList(same, old.size() - end), diff);
    add('+', now.subList(same, now.size() - end), diff);
    add(' ', old.subList(old.size() - end, old.size() - end + after), diff);
    return diff.toString();
  }

  private static String range(int from, int to, boolean nothing) {
    return nothing ? "0,0" : from + 1 + "," + (to - from);
  }

  private static void add(char sign, List<String> lines, StringBuilder diff) {
    lines.forEach(line -> diff.append(sign).append(line).append('\n'));
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (!lines.isEmpty() && !text.endsWith("\n")) {
      lines.set(lines.size() - 1, lines.get(lines.size() - 1) + UNENDED);
    }
    return lines;
  }
}

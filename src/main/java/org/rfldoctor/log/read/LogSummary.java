package org.rfldoctor.log.read;

import java.util.List;

/** What was read: its size, what lay around the lines, and the last line that is not blank. */
public record LogSummary(long lines, long bytes, List<String> wrappers, String lastLine) {
  public LogSummary {
    wrappers = List.copyOf(wrappers);
  }
}

package org.rfldoctor.render.content;

import java.util.List;

/**
 * A probe of a check, and its result.
 *
 * @param asked the probe as a line that a user could type
 * @param ending the exit status, or why there is no answer
 * @param lines the first lines of the output
 */
public record EvidenceEntry(String asked, String ending, List<String> lines) {
  public EvidenceEntry {
    lines = List.copyOf(lines);
  }
}

package org.rfldoctor.render.content;

import java.util.List;

/**
 * What a check asked and what came back.
 *
 * @param asked a line that a user could type
 * @param ending how it ended
 * @param lines the first lines of what it printed
 */
public record EvidenceEntry(String asked, String ending, List<String> lines) {
  public EvidenceEntry {
    lines = List.copyOf(lines);
  }
}

package org.rfldoctor.kernel.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An entry of MAINTAINERS: its heading, and the values of its lines by their first letter. */
public record MaintainersEntry(String heading, Map<Character, List<String>> lines) {

  /**
   * Finds the entry with exactly this heading. The heading must not be the first line of the file.
   */
  public static Optional<MaintainersEntry> in(String maintainers, String heading) {
    String line = "\n" + heading + "\n";
    int start = maintainers.indexOf(line);
    if (start < 0) {
      return Optional.empty();
    }
    int end = maintainers.indexOf("\n\n", start + line.length());
    String entry =
        maintainers.substring(start + line.length(), end < 0 ? maintainers.length() : end);
    return Optional.of(new MaintainersEntry(heading, byLetter(entry)));
  }

  /** The mailing lists ({@code L:}). */
  public List<String> mailingLists() {
    return those('L');
  }

  /** The web pages ({@code W:}). */
  public List<String> web() {
    return those('W');
  }

  /** The addresses for bug reports ({@code B:}). */
  public List<String> bugs() {
    return those('B');
  }

  /** The chats ({@code C:}). */
  public List<String> chat() {
    return those('C');
  }

  /** The trees that take the patches ({@code T:}), such as {@code git URL BRANCH}. */
  public List<String> trees() {
    return those('T');
  }

  private List<String> those(char letter) {
    return lines.getOrDefault(letter, List.of());
  }

  private static Map<Character, List<String>> byLetter(String entry) {
    return entry
        .lines()
        .filter(line -> line.length() > 2 && line.charAt(1) == ':')
        .collect(
            Collectors.groupingBy(
                line -> line.charAt(0),
                LinkedHashMap::new,
                Collectors.mapping(line -> line.substring(2).strip(), Collectors.toList())));
  }
}

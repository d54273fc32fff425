package org.rfldoctor.kernel.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One entry of MAINTAINERS: what its lines say, by the letter that they begin with. */
public record MaintainersEntry(String heading, Map<Character, List<String>> lines) {

  /** The entry with exactly this heading, which is not the first line of the file. */
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

  /** Where patches and questions go by mail ({@code L:}). */
  public List<String> mailingLists() {
    return those('L');
  }

  /** The web page ({@code W:}). */
  public List<String> web() {
    return those('W');
  }

  /** Where bugs are reported ({@code B:}). */
  public List<String> bugs() {
    return those('B');
  }

  /** Where people chat ({@code C:}). */
  public List<String> chat() {
    return those('C');
  }

  /** The trees and branches that patches go into ({@code T:}), such as {@code git URL BRANCH}. */
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

package org.rfldoctor.log;

import java.util.List;

/**
 * Lines of a log as they stand in the file, shortened to 2,000 bytes each.
 *
 * @param line the number of the decisive line, from 1
 * @param before the raw lines directly before it
 * @param decisive the raw decisive line; several where it was broken at a width
 * @param after the raw lines directly behind it
 */
public record Evidence(long line, List<String> before, String decisive, List<String> after) {
  public Evidence {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}

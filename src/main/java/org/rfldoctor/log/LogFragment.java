package org.rfldoctor.log;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a log that shows a signature with the noise around it.
 *
 * @param signature the id of the signature
 * @param row the row of the collection of failing logs that it stands for
 * @param lines the lines, without the mark
 * @param decisive the number of the line that holds the text, from 1
 */
public record LogFragment(
    String signature, Optional<String> row, List<String> lines, int decisive) {
  /** Stands before the decisive line in a signature file. */
  public static final char MARK = '»';

  public LogFragment {
    lines = List.copyOf(lines);
  }
}

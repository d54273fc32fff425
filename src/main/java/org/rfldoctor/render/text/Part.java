package org.rfldoctor.render.text;

import java.util.Comparator;
import java.util.Optional;
import org.rfldoctor.render.format.Importance;
import org.rfldoctor.report.Result;

/**
 * A row or a step that a screen may leave out.
 *
 * @param turn the rank among parts of equal importance: the index of a step, or of a row in its
 *     stage
 * @param row the result of a row; empty for a step
 * @param height the number of terminal lines
 */
record Part(Importance importance, int turn, Optional<Result> row, int height) {
  static final Comparator<Part> MOST_IMPORTANT_FIRST =
      Comparator.comparing(Part::importance).thenComparingInt(Part::turn);
}

package org.rfldoctor.render.text;

import java.util.Comparator;
import java.util.Optional;
import org.rfldoctor.render.format.Importance;
import org.rfldoctor.report.Result;

/**
 * A row or a step that a screen may leave out.
 *
 * @param turn its place among the equally important: steps in order, rows by turns of the stages
 * @param row the result that it is the row of; empty for a step
 * @param height the lines of the terminal that it takes
 */
record Part(Importance importance, int turn, Optional<Result> row, int height) {
  static final Comparator<Part> MOST_IMPORTANT_FIRST =
      Comparator.comparing(Part::importance).thenComparingInt(Part::turn);
}

package org.rfldoctor.render;

import java.util.HashSet;
import java.util.Set;
import org.rfldoctor.check.Level;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Status;

/** Which checks have a line of their own; the others are counted. */
final class Shown {
  private final boolean all;
  private final Set<Result> passes;

  private Shown(boolean all, Set<Result> passes) {
    this.all = all;
    this.passes = passes;
  }

  static Shown everything() {
    return new Shown(true, Set.of());
  }

  /**
   * Whatever is not fine, and required passes as far as there is room: first those that were
   * compared with something.
   *
   * @param room how many lines there are for passes
   */
  static Shown within(int room, Report report) {
    Set<Result> passes = new HashSet<>();
    for (boolean compared : new boolean[] {true, false}) {
      for (Result result : report.results()) {
        if (passes.size() < room && isRequiredPass(result) && isCompared(result) == compared) {
          passes.add(result);
        }
      }
    }
    return new Shown(false, passes);
  }

  boolean has(Result result) {
    return all || !isFine(result) || passes.contains(result);
  }

  private static boolean isFine(Result result) {
    Status status = result.outcome().status();
    return status == Status.PASS || status == Status.SKIPPED;
  }

  private static boolean isRequiredPass(Result result) {
    return result.check().level() == Level.REQUIRED && result.outcome().status() == Status.PASS;
  }

  private static boolean isCompared(Result result) {
    return !result.outcome().expected().isEmpty() && !result.outcome().observed().isEmpty();
  }
}

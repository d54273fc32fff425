package org.rfldoctor.render;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rfldoctor.check.Level;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Status;

/** Which checks have a line of their own; the others are counted. */
final class Shown {
  private final Predicate<Result> troubles;
  private final Set<Result> rest;

  private Shown(Predicate<Result> troubles, Set<Result> rest) {
    this.troubles = troubles;
    this.rest = rest;
  }

  static Shown everything() {
    return new Shown(result -> true, Set.of());
  }

  /**
   * Whatever is not fine, as the detail goes, and what else there is room for: other troubles, then
   * required passes, first those that were compared with something.
   *
   * @param room how many lines there are for the rest
   */
  static Shown within(int room, Report report, Detail detail) {
    Predicate<Result> troubles = detail == Detail.TERSE ? Shown::isUrgent : Shown::isTrouble;
    Set<Result> rest = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Predicate<Result>> ranks =
        List.of(
            result -> isTrouble(result) && !troubles.test(result),
            result -> isRequiredPass(result) && isCompared(result),
            result -> isRequiredPass(result) && !isCompared(result));
    for (Predicate<Result> rank : ranks) {
      for (Result result : report.results()) {
        if (rest.size() < room && rank.test(result)) {
          rest.add(result);
        }
      }
    }
    return new Shown(troubles, rest);
  }

  boolean has(Result result) {
    return troubles.test(result) || rest.contains(result);
  }

  private static boolean isTrouble(Result result) {
    return !isFine(result);
  }

  private static boolean isUrgent(Result result) {
    return result.check().level() == Level.REQUIRED
        && !isFine(result)
        && result.outcome().status() != Status.BLOCKED;
  }

  static boolean isFine(Result result) {
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

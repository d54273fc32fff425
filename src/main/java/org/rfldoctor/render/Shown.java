package org.rfldoctor.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Stage;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Status;

/** Which checks have a line of their own; the others are counted. */
final class Shown {
  private final Rank always;
  private final Set<Result> rest = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What matters more comes first. */
  private enum Rank {
    REQUIRED_TROUBLE,
    LEADING_PASS,
    OTHER_TROUBLE,
    OPTIONAL_TROUBLE,
    REQUIRED_PASS,
    REST;

    static Rank of(Result result) {
      Outcome outcome = result.outcome();
      boolean required = result.check().level() == Level.REQUIRED;
      if (!isFine(result)) {
        return trouble(result.check().level(), outcome.status());
      }
      if (!required || outcome.status() != Status.PASS) {
        return REST;
      }
      return result.check().leading() ? LEADING_PASS : REQUIRED_PASS;
    }

    private static Rank trouble(Level level, Status status) {
      if (level == Level.OPTIONAL) {
        return OPTIONAL_TROUBLE;
      }
      boolean cause = level == Level.REQUIRED && status != Status.BLOCKED;
      return cause ? REQUIRED_TROUBLE : OTHER_TROUBLE;
    }
  }

  private Shown(Rank always) {
    this.always = always;
  }

  static Shown everything() {
    return new Shown(Rank.REST);
  }

  /** What has a line of its own where there is no screen to fit. */
  static Shown unfolded() {
    return new Shown(Rank.REQUIRED_PASS);
  }

  /**
   * Whatever is not fine, as the detail goes, and of the rest what there is room for: other
   * troubles, then required passes.
   *
   * @param room how many lines there are for the rest
   */
  static Shown within(int room, Report report, Detail detail) {
    Shown shown =
        new Shown(detail.countsWhatIsNotRequired() ? Rank.LEADING_PASS : Rank.OPTIONAL_TROUBLE);
    shown.rest.addAll(askedFor(report));
    for (Rank rank : Rank.values()) {
      for (Result result : fairly(rank, report)) {
        if (rank != Rank.REST && !shown.has(result) && shown.rest.size() < room) {
          shown.rest.add(result);
        }
      }
    }
    return shown;
  }

  /** What is not fine of a folder for modules that the person named. */
  private static List<Result> askedFor(Report report) {
    boolean named = report.given().value("make.kdir").isPresent();
    return report.results().stream()
        .filter(result -> named && result.check().stage() == Stage.MODULES && !isFine(result))
        .toList();
  }

  /** The first of each stage, then the second of each, and so on, so that no stage takes it all. */
  private static List<Result> fairly(Rank rank, Report report) {
    List<Result> left = new ArrayList<>();
    for (Result result : report.results()) {
      if (Rank.of(result) == rank) {
        left.add(result);
      }
    }
    List<Result> fair = new ArrayList<>();
    while (!left.isEmpty()) {
      Set<Stage> served = EnumSet.noneOf(Stage.class);
      List<Result> later = new ArrayList<>();
      for (Result result : left) {
        (served.add(result.check().stage()) ? fair : later).add(result);
      }
      left = later;
    }
    return fair;
  }

  boolean has(Result result) {
    return Rank.of(result).compareTo(always) <= 0 || rest.contains(result);
  }

  static boolean applies(Result result) {
    return result.outcome().status() != Status.SKIPPED;
  }

  static boolean isFine(Result result) {
    Status status = result.outcome().status();
    return status == Status.PASS || status == Status.SKIPPED;
  }
}

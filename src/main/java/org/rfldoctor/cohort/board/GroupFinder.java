package org.rfldoctor.cohort.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.cohort.read.Problem;
import org.rfldoctor.cohort.read.SeatReport;
import org.rfldoctor.report.Step;

/** Groups machines by cause, and each group by what helps. */
final class GroupFinder {
  private final Map<String, Group> groups = new LinkedHashMap<>();

  /**
   * @param seats the newest report of each machine, by its name
   */
  static List<CauseGroup> find(Map<String, SeatReport> seats) {
    GroupFinder finder = new GroupFinder();
    seats.forEach(finder::add);
    return finder.groups.entrySet().stream()
        .map(entry -> entry.getValue().done(entry.getKey()))
        .sorted(Comparator.comparing(group -> -group.seats().size()))
        .toList();
  }

  private void add(String name, SeatReport report) {
    for (Problem problem : report.problems()) {
      groups.computeIfAbsent(problem.cause(), cause -> new Group()).add(name, report, problem);
    }
  }

  /** One group while it grows. */
  private static final class Group {
    private final List<String> seats = new ArrayList<>();
    private final Tally systems = new Tally();
    private final Tally titles = new Tally();
    private final Tally sentences = new Tally();
    private final Map<List<String>, Fix> fixes = new LinkedHashMap<>();

    void add(String name, SeatReport report, Problem problem) {
      if (!seats.isEmpty() && seats.get(seats.size() - 1).equals(name)) {
        return;
      }
      seats.add(name);
      systems.add(report.system());
      titles.add(problem.title());
      sentences.add(problem.says());
      Step step =
          report.steps().stream()
              .filter(one -> one.settles().contains(problem.cause()))
              .findFirst()
              .orElse(null);
      List<String> commands = step == null ? List.of() : Commands.of(step);
      fixes
          .computeIfAbsent(commands, lines -> new Fix(step == null ? "" : step.title(), step))
          .seats
          .add(name);
    }

    CauseGroup done(String cause) {
      List<GroupFix> all = new ArrayList<>();
      fixes.forEach(
          (lines, fix) -> all.add(new GroupFix(fix.title, lines, fix.effect(), fix.seats)));
      all.sort(Comparator.comparing(fix -> -fix.seats().size()));
      return new CauseGroup(cause, titles.first(), sentences.first(), seats, systems.counts(), all);
    }
  }

  /** The machines that the same commands help. */
  private static final class Fix {
    private final String title;
    private final Step step;
    private final List<String> seats = new ArrayList<>();

    Fix(String title, Step step) {
      this.title = title;
      this.step = step;
    }

    String effect() {
      return step == null ? "" : step.policy().impact().orElse("");
    }
  }
}

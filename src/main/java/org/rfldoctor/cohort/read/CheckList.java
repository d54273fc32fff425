package org.rfldoctor.cohort.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.report.Verdict;

/** The checks of a report, and what their outcomes come to. */
final class CheckList {
  private static final int MOST = 5000;
  private static final long FACTOR = 1_099_511_628_211L;

  private final Map<String, CheckEntry> checks = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private long print = 1;
  private int count;

  void add(CheckEntry entry) {
    print = print * FACTOR + entry.print();
    if (++count > MOST || checks.putIfAbsent(entry.id(), entry) != null) {
      return;
    }
    String outcome = entry.outcome();
    if (entry.explained() || outcome.equals("pass") || outcome.equals("skipped")) {
      return;
    }
    if (entry.isRequired() && (outcome.equals("fail") || outcome.equals("unknown"))) {
      problems.add(entry.problem());
    } else if (!outcome.equals("blocked") && !entry.level().equals("optional")) {
      warnings.add(entry.problem());
    }
  }

  List<Problem> problems() {
    return problems;
  }

  List<Problem> warnings() {
    return warnings;
  }

  long print() {
    return print;
  }

  int count() {
    return count;
  }

  /** The verdict by the rules of the report: a blocked check takes the side of its blocker. */
  Verdict verdict(boolean complete) {
    boolean unsure = !complete;
    for (CheckEntry entry : checks.values()) {
      if (entry.isRequired()) {
        String side = side(entry, new HashSet<>());
        if (side.equals("fail")) {
          return Verdict.NOT_READY;
        }
        unsure |= side.equals("unknown");
      }
    }
    return unsure ? Verdict.UNSURE : Verdict.READY;
  }

  private String side(CheckEntry entry, Set<String> seen) {
    if (!entry.outcome().equals("blocked")) {
      return entry.outcome();
    }
    for (String blocker : entry.blockedBy()) {
      if (checks.containsKey(blocker)
          && seen.add(blocker)
          && side(checks.get(blocker), seen).equals("fail")) {
        return "fail";
      }
    }
    return "unknown";
  }
}

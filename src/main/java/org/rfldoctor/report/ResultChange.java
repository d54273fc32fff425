package org.rfldoctor.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rfldoctor.check.Status;

/** A check whose outcome changed between two runs. */
public record ResultChange(Result before, Result after) {

  /**
   * All that changed between two runs of the same checks, in catalog order.
   *
   * @param told ids of checks that count as changed where they pass and show something else
   */
  public static List<ResultChange> between(Report before, Report after, Set<String> told) {
    Map<String, Result> earlier = new HashMap<>();
    before.results().forEach(result -> earlier.put(result.check().id(), result));
    return after.results().stream()
        .filter(now -> earlier.containsKey(now.check().id()))
        .map(now -> new ResultChange(earlier.get(now.check().id()), now))
        .filter(change -> change.isOne() || told.contains(change.id()) && change.showsOther())
        .toList();
  }

  private String id() {
    return after.check().id();
  }

  private boolean showsOther() {
    return !before.outcome().observed().equals(after.outcome().observed());
  }

  private boolean isOne() {
    Outcome was = before.outcome();
    Outcome now = after.outcome();
    return was.status() != now.status()
        || !was.diagnosis().equals(now.diagnosis())
        || was.diagnosis().isPresent() && showsOther();
  }

  /** Whether the problem is fixed. */
  public boolean isSettled() {
    return after.outcome().status() == Status.PASS;
  }
}

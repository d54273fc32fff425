package org.rfldoctor.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.NearMiss;
import org.rfldoctor.check.Stage;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Status;

/** The checks that {@code --only} names, by id or by stage; all of them where it names none. */
final class Selection {
  private final List<Check> all;
  private final Set<String> wanted = new LinkedHashSet<>();

  Selection(List<Check> all, List<String> only) {
    this.all = all;
    if (only.isEmpty()) {
      all.forEach(check -> wanted.add(check.id()));
    }
    only.forEach(this::want);
  }

  private void want(String word) {
    List<String> ids =
        all.stream()
            .filter(check -> check.id().equals(word) || check.stage().word().equals(word))
            .map(Check::id)
            .toList();
    if (ids.isEmpty()) {
      throw new Failure(ExitCode.USAGE, "no check or stage is called '" + word + "'" + hint(word));
    }
    wanted.addAll(ids);
  }

  private String hint(String word) {
    List<String> names = new ArrayList<>(all.stream().map(Check::id).toList());
    for (Stage stage : Stage.values()) {
      names.add(stage.word());
    }
    return NearMiss.question(word, names);
  }

  /** The wanted checks and all that they read facts of, in catalog order. */
  List<Check> toRun() {
    Set<String> run = new HashSet<>();
    all.stream().filter(check -> wanted.contains(check.id())).forEach(check -> add(check, run));
    return all.stream().filter(check -> run.contains(check.id())).toList();
  }

  private void add(Check check, Set<String> run) {
    if (run.add(check.id())) {
      all.stream()
          .filter(o -> check.needs().contains(o.id()) || check.uses().contains(o.id()))
          .forEach(other -> add(other, run));
    }
  }

  /** The results of the wanted checks, and of the others whatever stands in their way. */
  List<Result> toShow(List<Result> results) {
    Set<String> blockers = new HashSet<>();
    results.stream()
        .filter(result -> wanted.contains(result.check().id()))
        .forEach(result -> blockers.addAll(result.outcome().blockedBy()));
    return results.stream()
        .filter(r -> wanted.contains(r.check().id()) || blocks(r, blockers))
        .toList();
  }

  private static boolean blocks(Result result, Set<String> blockers) {
    return blockers.contains(result.check().id()) && result.outcome().status() != Status.PASS;
  }
}

package org.rfldoctor.cli.examine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.SpellingSuggestion;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.Status;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.report.Result;

/** Selects the checks that {@code --only} names by id or stage. Without names, it selects all. */
final class CheckFilter {
  private final List<Check> all;
  private final Set<String> wanted = new LinkedHashSet<>();
  private final Set<String> leftOut;
  private final boolean whole;

  CheckFilter(List<Check> all, List<String> only) {
    this(all, only, Set.of());
  }

  /**
   * @param leftOut ids of checks that {@code --fast} omits
   */
  CheckFilter(List<Check> all, List<String> only, Set<String> leftOut) {
    this.all = all;
    this.leftOut = leftOut;
    this.whole = only.isEmpty();
    if (whole) {
      all.forEach(check -> wanted.add(check.id()));
    }
    only.forEach(this::want);
  }

  private void want(String word) {
    List<String> ids =
        all.stream()
            .filter(check -> check.id().equals(word) || isNamed(check.stage(), word))
            .map(Check::id)
            .toList();
    if (leftOut.contains(word)) {
      throw new CliException(
          ExitCode.USAGE,
          "--fast leaves out '" + word + "', because it tries a tool; run it without --fast");
    }
    if (ids.isEmpty()) {
      throw new CliException(ExitCode.USAGE, "unknown check or stage '" + word + "'" + hint(word));
    }
    wanted.addAll(ids);
  }

  /** Whether a word is the id or the heading of a stage. */
  private static boolean isNamed(Stage stage, String word) {
    return stage.word().equals(word) || stage.title().equalsIgnoreCase(word);
  }

  private String hint(String word) {
    List<String> stages = Arrays.stream(Stage.values()).map(Stage::word).toList();
    List<String> names = new ArrayList<>(all.stream().map(Check::id).toList());
    names.addAll(stages);
    String near = SpellingSuggestion.question(word, names);
    return near.isEmpty()
        ? "; the stages are "
            + String.join(", ", stages)
            + "; `rfl-doctor catalog list` lists the checks"
        : near;
  }

  /** Whether all checks are selected. */
  boolean isAll() {
    return whole;
  }

  /** The selected checks and all checks whose facts they read, in catalog order. */
  List<Check> toRun() {
    if (whole) {
      return all;
    }
    Set<String> run = new HashSet<>();
    all.stream().filter(check -> wanted.contains(check.id())).forEach(check -> add(check, run));
    return all.stream().filter(check -> run.contains(check.id())).toList();
  }

  private void add(Check check, Set<String> run) {
    if (run.add(check.id())) {
      all.stream()
          .filter(o -> check.needs().contains(o.id()) || check.uses().contains(o.id()))
          .forEach(other -> add(other, run));
      Set<String> tools = tools(check);
      all.stream().filter(o -> finds(o, tools)).forEach(other -> add(other, run));
    }
  }

  /**
   * The facts about tools that the remedies of a check require. Their checks must run, or the tools
   * would count as missing.
   */
  private static Set<String> tools(Check check) {
    Set<String> facts = new HashSet<>();
    check.diagnoses().stream()
        .flatMap(diagnosis -> diagnosis.remedies().stream())
        .forEach(remedy -> facts.addAll(remedy.commands().requiresTools().values()));
    return facts;
  }

  private static boolean finds(Check check, Set<String> facts) {
    return check.facts().stream().anyMatch(fact -> facts.contains(fact.name()));
  }

  /** The results of the selected checks, and of other checks that block them. */
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

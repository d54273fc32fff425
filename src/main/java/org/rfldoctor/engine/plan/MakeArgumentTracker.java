package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Step;

/** What make has been told by the time a step is reached, by the steps before it. */
record MakeArgumentTracker(Map<String, List<String>> before) {
  static final MakeArgumentTracker NOTHING = new MakeArgumentTracker(Map.of());

  private static final String OUTPUT = "O=";
  private static final String LINE = "make.line";
  private static final String FILLED = "{" + LINE + "}";
  private static final Pattern OWN = Pattern.compile(" ([A-Za-z_]+=)");
  private static final String OBJTREE = "tree.objtree";
  private static final List<String> IN_OUTPUT = List.of(OBJTREE, "make.config");

  /**
   * What this list of steps, gone through from its start, makes known to each.
   *
   * @param merged ids of steps that became part of another one, with the id of that one
   */
  static MakeArgumentTracker of(List<Step> steps, Map<String, String> merged) {
    Map<String, List<String>> before = new HashMap<>(of(steps).before);
    merged.forEach((part, whole) -> copy(whole, part, before));
    return new MakeArgumentTracker(before);
  }

  private static void copy(String whole, String part, Map<String, List<String>> before) {
    List<String> told = before.get(whole);
    if (told != null) {
      before.putIfAbsent(part, told);
    }
  }

  static MakeArgumentTracker of(List<Step> steps) {
    Map<String, List<String>> before = new HashMap<>();
    List<String> told = new ArrayList<>();
    for (Step step : steps) {
      if (!told.isEmpty()) {
        before.put(step.id(), List.copyOf(told));
      }
      if (isTaken(step)) {
        told.addAll(step.terms().words());
      }
    }
    return new MakeArgumentTracker(before);
  }

  /** What is for a person to decide may be left undone. */
  private static boolean isTaken(Step step) {
    return step.kind() == Step.Kind.MEND && !step.terms().person() && !step.terms().example();
  }

  boolean isNothing() {
    return before.isEmpty();
  }

  /** The facts that the commands of this step are filled with. */
  Facts at(String step, Facts facts) {
    List<String> words = before.getOrDefault(step, List.of());
    if (words.isEmpty()) {
      return facts;
    }
    Map<String, Value> changed = new HashMap<>();
    facts.value(LINE).ifPresent(line -> changed.put(LINE, line(line.words(), words)));
    output(words)
        .ifPresent(folder -> IN_OUTPUT.forEach(name -> move(name, facts, folder, changed)));
    return facts.and(new Facts(changed));
  }

  /** The same facts; what this line tells make itself is not in make's line as well. */
  static Facts madeWayFor(String line, Facts facts) {
    Optional<Value> told = facts.value(LINE);
    Matcher own = OWN.matcher(line);
    if (told.isEmpty() || !line.contains(FILLED) || !own.find()) {
      return facts;
    }
    List<String> rest = new ArrayList<>(told.get().words());
    do {
      rest.removeIf(word -> word.startsWith(own.group(1)));
    } while (own.find());
    return facts.and(new Facts(Map.of(LINE, new Value.Words(rest))));
  }

  private static Value line(List<String> line, List<String> words) {
    List<String> now = new ArrayList<>(line);
    for (String word : words) {
      int value = word.indexOf('=');
      if (value > 0) {
        now.removeIf(old -> old.startsWith(word.substring(0, value + 1)));
        now.add(word);
      }
    }
    return new Value.Words(now);
  }

  private static Optional<String> output(List<String> words) {
    return words.stream()
        .filter(word -> word.startsWith(OUTPUT))
        .map(word -> word.substring(OUTPUT.length()))
        .reduce((earlier, later) -> later);
  }

  private static void move(String name, Facts facts, String folder, Map<String, Value> changed) {
    String old = facts.value(OBJTREE).map(Value::text).orElse("");
    facts
        .value(name)
        .map(Value::text)
        .filter(path -> path.startsWith(old))
        .map(path -> new Value.FilePath(folder + path.substring(old.length())))
        .ifPresent(path -> changed.put(name, path));
  }
}

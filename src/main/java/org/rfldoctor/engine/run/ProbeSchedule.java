package org.rfldoctor.engine.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.FactDefinition.Source;
import org.rfldoctor.check.expression.Template;

/** The dependencies between the probes and facts of one check. */
final class ProbeSchedule {
  private final Check check;
  private final Set<String> known;
  private final Set<String> pending;
  private final Map<String, FactDefinition> rules = new HashMap<>();
  private final Map<Source, List<String>> sourceNames = new IdentityHashMap<>();
  private final Map<String, List<String>> probeNames = new HashMap<>();

  /**
   * @param known the names of the facts that are read, which become more
   */
  ProbeSchedule(Check check, Set<String> known) {
    this.check = check;
    this.known = known;
    this.pending = new LinkedHashSet<>(check.probes().keySet());
    for (FactDefinition rule : check.facts()) {
      rules.put(rule.name(), rule);
    }
  }

  /** Whether every probe was run or skipped. */
  boolean over() {
    return pending.isEmpty();
  }

  /** All probes whose inputs are known. */
  List<String> nextBatch() {
    List<String> ready = new ArrayList<>();
    for (String name : pending) {
      if (!anyWaits(names(name))) {
        ready.add(name);
      }
    }
    return ready.isEmpty() ? List.of(pending.iterator().next()) : ready;
  }

  /** Marks these probes as done. */
  void ended(List<String> wave) {
    wave.forEach(pending::remove);
  }

  /**
   * The sources before the first that still waits for a probe, because the order of sources counts.
   */
  List<Source> due(FactDefinition rule) {
    List<Source> due = new ArrayList<>();
    for (Source source : rule.sources()) {
      if (waits(source)) {
        break;
      }
      due.add(source);
    }
    return due;
  }

  private boolean waits(Source source) {
    if (source instanceof Source.Match match) {
      return pending.contains(match.probe());
    }
    if (source instanceof Source.Property property) {
      return pending.contains(property.probe());
    }
    return !pending.isEmpty() && anyWaits(names(source));
  }

  private boolean anyWaits(List<String> names) {
    for (String name : names) {
      if (waits(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean waits(String name) {
    if (known.contains(name)) {
      return false;
    }
    int dot = name.lastIndexOf('.');
    if (dot > 0 && pending.contains(name.substring(0, dot))) {
      return true;
    }
    FactDefinition rule = rules.get(name);
    if (rule != null) {
      for (Source source : rule.sources()) {
        if (waits(source)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How this check reads a fact; empty where it is not one of its own. */
  Optional<FactDefinition> rule(String name) {
    return Optional.ofNullable(rules.get(name));
  }

  /** The names that have to be known for a source. */
  List<String> names(Source source) {
    return sourceNames.computeIfAbsent(source, Source::names);
  }

  /** The names that a probe refers to. */
  List<String> names(String probe) {
    return probeNames.computeIfAbsent(probe, this::read);
  }

  /** The names that must be known before a probe runs. */
  List<String> requiredNames(String probe) {
    List<String> names = new ArrayList<>();
    check
        .probes()
        .get(probe)
        .texts()
        .forEach(text -> names.addAll(new Template(text).requiredNames()));
    return names;
  }

  private List<String> read(String probe) {
    List<String> names = new ArrayList<>();
    check.probes().get(probe).texts().forEach(text -> names.addAll(new Template(text).names()));
    return names;
  }
}

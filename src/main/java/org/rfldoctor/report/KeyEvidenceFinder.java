package org.rfldoctor.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.FactDefinition.Source;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;

/**
 * Finds the evidence of a diagnosis: the probes that its condition depends on, directly or through
 * facts. A command of the same check comes first, since a person can type it.
 */
public final class KeyEvidenceFinder {
  private final List<Result> results;
  private final Map<String, Result> readers = new HashMap<>();

  /** Over all results of a run. */
  public KeyEvidenceFinder(List<Result> results) {
    this.results = List.copyOf(results);
    results.forEach(
        result -> result.check().facts().forEach(rule -> readers.put(rule.name(), result)));
  }

  /**
   * What shows the diagnosis of a result, else what shows that which it explains; empty where it
   * has none, or nothing was asked.
   */
  public Optional<KeyEvidence> of(Result result) {
    return asked(result).or(() -> explained(result));
  }

  private Optional<KeyEvidence> asked(Result result) {
    Set<Trace> traces = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    diagnosis(result)
        .ifPresent(d -> d.when().names().forEach(n -> follow(n, result, traces, seen)));
    Predicate<Trace> own = trace -> trace.check().equals(result.check().id());
    return Stream.of(own.and(Trace::isCommand).and(Trace::wasRun), own, Trace::isCommand)
        .flatMap(best -> traces.stream().filter(best).findFirst().stream())
        .findFirst()
        .map(Trace::proof);
  }

  private Optional<KeyEvidence> explained(Result result) {
    String id = diagnosis(result).map(Diagnosis::id).orElse("");
    return results.stream()
        .filter(other -> other.outcome().explainedBy().contains(id))
        .flatMap(other -> asked(other).stream())
        .findFirst();
  }

  private static Optional<Diagnosis> diagnosis(Result result) {
    return result.outcome().diagnosis();
  }

  private void follow(String name, Result asker, Set<Trace> traces, Set<String> seen) {
    Result reader = readers.get(name);
    if (!seen.add(name)) {
      return;
    }
    if (reader == null) {
      trace(name.split("\\.", 2)[0], "", asker, traces);
    } else {
      reader.check().facts().stream()
          .filter(rule -> rule.name().equals(name))
          .map(FactDefinition::sources)
          .flatMap(List::stream)
          .forEach(source -> follow(source, reader, traces, seen));
    }
  }

  private void follow(Source source, Result reader, Set<Trace> traces, Set<String> seen) {
    if (source instanceof Source.Match match) {
      trace(match.probe(), match.regex(), reader, traces);
    } else if (source instanceof Source.Property property) {
      trace(property.probe(), "", reader, traces);
    }
    source.names().forEach(name -> follow(name, reader, traces, seen));
  }

  private static void trace(String probe, String regex, Result result, Set<Trace> traces) {
    result.evidence().stream()
        .filter(evidence -> evidence.name().equals(probe))
        .forEach(evidence -> traces.add(new Trace(result.check().id(), evidence, regex)));
  }

  /** A probe and the pattern that was matched against its answer. */
  private record Trace(String check, Evidence evidence, String regex) {
    boolean isCommand() {
      return evidence.asked().kind() == Probe.Kind.COMMAND
          || evidence.asked().kind() == Probe.Kind.TREE;
    }

    /** A program that is not there may be another than the one that is missed. */
    boolean wasRun() {
      return !(evidence.observation() instanceof Observation.Absent);
    }

    KeyEvidence proof() {
      return new KeyEvidence(check, evidence, KeyLine.of(evidence.observation(), regex));
    }
  }
}

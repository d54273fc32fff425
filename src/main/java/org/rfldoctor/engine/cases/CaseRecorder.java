package org.rfldoctor.engine.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.PredefinedFact;
import org.rfldoctor.check.TextVariants;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Evidence;
import org.rfldoctor.report.RecordedCase;
import org.rfldoctor.report.Result;

/**
 * Makes a test case of a machine's observations.
 *
 * @param predefined the predefined facts, whose examples all cases use
 * @param shown removes names of the user and the machine from a text
 */
public record CaseRecorder(Map<String, PredefinedFact> predefined, UnaryOperator<String> shown) {

  /**
   * The case.
   *
   * @param known the predefined facts of this machine and the facts of all checks that were run
   */
  public RecordedCase record(String name, String source, Result result, Facts known) {
    Map<String, Observation> given = new LinkedHashMap<>();
    for (Evidence evidence : result.evidence()) {
      given.put(evidence.name(), shown(evidence.observation(), evidence.asked().properties()));
    }
    return new RecordedCase(
        name,
        source,
        facts(result.check(), known),
        given,
        result.outcome().status(),
        result.outcome().diagnosis().map(Diagnosis::id),
        result.outcome().blockedBy(),
        shown.apply(result.outcome().observed()));
  }

  private Map<String, Optional<Value>> facts(Check check, Facts known) {
    Set<String> own = new LinkedHashSet<>();
    check.facts().stream().map(FactDefinition::name).forEach(own::add);
    Map<String, Optional<Value>> facts = new LinkedHashMap<>();
    for (String name : names(check)) {
      Optional<Value> value = known.value(name).map(this::shown);
      Optional<Value> usual =
          Optional.ofNullable(predefined.get(name)).flatMap(PredefinedFact::example);
      boolean fact = value.isPresent() || predefined.containsKey(name);
      if (fact && !own.contains(name) && !value.equals(usual)) {
        facts.put(name, value);
      }
    }
    return facts;
  }

  /** All names that its outcome may depend on, including its own facts and probes. */
  private static Set<String> names(Check check) {
    List<String> names = new ArrayList<>();
    check.applies().collectNames(names);
    names.addAll(new Template(check.skipped()).names());
    check.probes().values().stream()
        .flatMap(probe -> probe.texts())
        .forEach(text -> names.addAll(new Template(text).names()));
    check.facts().stream()
        .flatMap(fact -> fact.sources().stream())
        .forEach(source -> names.addAll(source.names()));
    check.pass().collectNames(names);
    add(check.observed(), names);
    add(check.expected(), names);
    for (Diagnosis diagnosis : check.diagnoses()) {
      diagnosis.when().collectNames(names);
      add(diagnosis.says(), names);
      diagnosis.observed().ifPresent(texts -> add(texts, names));
    }
    return new LinkedHashSet<>(names);
  }

  private static void add(TextVariants texts, List<String> names) {
    for (TextVariants.Variant variant : texts.variants()) {
      variant.when().collectNames(names);
      names.addAll(new Template(variant.text()).names());
    }
  }

  /** With those properties that facts may be read from. */
  private Observation shown(Observation observation, List<String> known) {
    if (!(observation instanceof Observation.Answer answer)) {
      return observation;
    }
    Map<String, Value> properties = new LinkedHashMap<>();
    answer.properties().forEach((name, value) -> properties.put(name, shown(value)));
    properties.keySet().retainAll(known);
    return new Observation.Answer(
        answer.exit(), shown.apply(answer.out()), shown.apply(answer.err()), false, properties);
  }

  private Value shown(Value value) {
    if (value instanceof Value.FilePath path) {
      return new Value.FilePath(shown.apply(path.text()));
    }
    if (value instanceof Value.Text text) {
      return new Value.Text(shown.apply(text.text()));
    }
    if (value instanceof Value.Words words) {
      return new Value.Words(words.words().stream().map(shown).toList());
    }
    return value instanceof Value.Records records
        ? new Value.Records(records.rows().stream().map(this::row).toList())
        : value;
  }

  private Map<String, Value> row(Map<String, Value> row) {
    Map<String, Value> cells = new LinkedHashMap<>();
    row.forEach((name, value) -> cells.put(name, shown(value)));
    return cells;
  }
}

package org.rfldoctor.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.TextVariants;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.expression.ConditionParser;
import org.rfldoctor.check.value.FactType;

/** Builds a check. The methods are named after the keys of a check file. */
public final class Sample {
  private final String id;
  private final Map<String, Probe> probes = new LinkedHashMap<>();
  private final List<FactDefinition> facts = new ArrayList<>();
  private final List<Diagnosis> diagnoses = new ArrayList<>();
  private List<String> needs = List.of();
  private List<String> uses = List.of();
  private Condition applies = Condition.ALWAYS;
  private Condition pass = Condition.ALWAYS;
  private Level level = Level.REQUIRED;

  private Sample(String id) {
    this.id = id;
  }

  public static Sample check(String id) {
    return new Sample(id);
  }

  public Sample needs(String... ids) {
    needs = List.of(ids);
    return this;
  }

  public Sample uses(String... ids) {
    uses = List.of(ids);
    return this;
  }

  public Sample optional() {
    level = Level.OPTIONAL;
    return this;
  }

  public Sample applies(String condition) {
    applies = ConditionParser.parse(condition);
    return this;
  }

  public Sample run(String name, String... argv) {
    return run(Duration.ofSeconds(10), name, argv);
  }

  public Sample run(Duration limit, String name, String... argv) {
    probes.put(name, new Probe.Command(List.of(argv), Optional.empty(), Map.of(), limit, false));
    return this;
  }

  public Sample file(String name, String path) {
    probes.put(name, new Probe.FileLookup(List.of(path), false));
    return this;
  }

  public Sample fact(String name, FactType type, FactDefinition.Source... sources) {
    facts.add(new FactDefinition(name, type, List.of(sources), false, false));
    return this;
  }

  /** Adds a version fact that is read from the standard output of this probe. */
  public Sample version(String name, String probe) {
    return fact(
        name, FactType.VERSION, new FactDefinition.Source.Match(probe, "stdout", "\\d[\\d.]*"));
  }

  public Sample pass(String condition) {
    pass = ConditionParser.parse(condition);
    return this;
  }

  public Sample fails(String diagnosis, String when, Remedy... remedies) {
    return diagnosis(diagnosis, when, false, List.of(), remedies);
  }

  Sample warns(String diagnosis, String when, Remedy... remedies) {
    return diagnosis(diagnosis, when, true, List.of(), remedies);
  }

  public Sample failsBecause(String cause, String diagnosis, String when, Remedy... remedies) {
    return diagnosis(diagnosis, when, false, List.of(cause), remedies);
  }

  private Sample diagnosis(
      String name, String when, boolean warns, List<String> because, Remedy... remedies) {
    diagnoses.add(
        new Diagnosis(
            name,
            ConditionParser.parse(when),
            warns ? Diagnosis.Severity.WARN : Diagnosis.Severity.FAIL,
            TextVariants.of(name + " it is"),
            Optional.empty(),
            because,
            false,
            List.of(remedies)));
    return this;
  }

  public Check done() {
    return new Check(
        id,
        Stage.TOOLCHAIN,
        id,
        "why",
        level,
        false,
        applies,
        "does not apply",
        needs,
        uses,
        probes,
        facts,
        pass,
        TextVariants.NONE,
        TextVariants.NONE,
        diagnoses,
        List.of(),
        List.of("a source"),
        List.of());
  }
}

package org.rfldoctor.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Condition;
import org.rfldoctor.check.ConditionParser;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.FactRule;
import org.rfldoctor.check.FactType;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Stage;

/** Builds a check as a file would spell it. */
final class Sample {
  private final String id;
  private final Map<String, Probe> probes = new LinkedHashMap<>();
  private final List<FactRule> facts = new ArrayList<>();
  private final List<Diagnosis> diagnoses = new ArrayList<>();
  private List<String> needs = List.of();
  private List<String> uses = List.of();
  private Condition applies = Condition.ALWAYS;
  private Condition pass = Condition.ALWAYS;
  private Level level = Level.REQUIRED;

  private Sample(String id) {
    this.id = id;
  }

  static Sample check(String id) {
    return new Sample(id);
  }

  Sample needs(String... ids) {
    needs = List.of(ids);
    return this;
  }

  Sample uses(String... ids) {
    uses = List.of(ids);
    return this;
  }

  Sample optional() {
    level = Level.OPTIONAL;
    return this;
  }

  Sample applies(String condition) {
    applies = ConditionParser.parse(condition);
    return this;
  }

  Sample run(String name, String... argv) {
    return run(Duration.ofSeconds(10), name, argv);
  }

  Sample run(Duration limit, String name, String... argv) {
    probes.put(name, new Probe.Command(List.of(argv), Optional.empty(), Map.of(), limit, false));
    return this;
  }

  Sample file(String name, String path) {
    probes.put(name, new Probe.FileAt(List.of(path), false));
    return this;
  }

  Sample fact(String name, FactType type, FactRule.Source... sources) {
    facts.add(new FactRule(name, type, List.of(sources), false));
    return this;
  }

  /** A version that the probe of this name prints. */
  Sample version(String name, String probe) {
    return fact(name, FactType.VERSION, new FactRule.Source.Match(probe, "stdout", "\\d[\\d.]*"));
  }

  Sample pass(String condition) {
    pass = ConditionParser.parse(condition);
    return this;
  }

  Sample fails(String diagnosis, String when, Remedy... remedies) {
    return diagnosis(diagnosis, when, false, List.of(), remedies);
  }

  Sample warns(String diagnosis, String when, Remedy... remedies) {
    return diagnosis(diagnosis, when, true, List.of(), remedies);
  }

  Sample failsBecause(String cause, String diagnosis, String when, Remedy... remedies) {
    return diagnosis(diagnosis, when, false, List.of(cause), remedies);
  }

  private Sample diagnosis(
      String name, String when, boolean warns, List<String> because, Remedy... remedies) {
    diagnoses.add(
        new Diagnosis(
            name,
            ConditionParser.parse(when),
            warns ? Diagnosis.Claim.WARN : Diagnosis.Claim.FAIL,
            name + " it is",
            Optional.empty(),
            because,
            false,
            List.of(remedies)));
    return this;
  }

  Check done() {
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
        "",
        "",
        diagnoses,
        List.of(),
        List.of("a source"));
  }
}

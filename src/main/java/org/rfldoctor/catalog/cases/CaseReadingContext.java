package org.rfldoctor.catalog.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.ExpectedOutcome;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.PredefinedFact;
import org.rfldoctor.check.StandardCase;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.FactType;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;

/** The parts of a catalog that reading its cases needs. */
public final class CaseReadingContext {
  private final Map<String, FactType> types = new HashMap<>();
  private final Map<String, Value> examples = new LinkedHashMap<>();

  public CaseReadingContext(List<Check> checks, Iterable<PredefinedFact> given) {
    for (Check check : checks) {
      check.facts().forEach(fact -> types.put(fact.name(), fact.type()));
    }
    for (PredefinedFact fact : given) {
      types.put(fact.name(), fact.type());
      fact.example().ifPresent(value -> examples.put(fact.name(), value));
    }
  }

  /** The recorded cases of a check, and its standard ones. */
  public List<CheckCase> read(Check check, String file, YamlNode root, ReadListener ledger) {
    List<CheckCase> cases =
        new ArrayList<>(new CaseReader(check, file, types, new Facts(examples), ledger).read(root));
    cases.stream()
        .filter(recorded -> recorded.then().status() == Status.PASS)
        .findFirst()
        .ifPresent(
            base -> check.standardCases().forEach(standard -> cases.add(on(base, standard))));
    return cases;
  }

  private static CheckCase on(CheckCase base, StandardCase standard) {
    Map<String, Observation> given = new LinkedHashMap<>(base.given());
    given.put(standard.probe(), standard.answer());
    return new CheckCase(
        base.check(),
        base.position(),
        "standard: " + standard.name(),
        List.of(),
        Optional.empty(),
        base.facts(),
        given,
        base.offers(),
        new ExpectedOutcome(
            Status.FAIL,
            Optional.of(standard.diagnosis()),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty()));
  }
}

package org.rfldoctor.engine.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.PredefinedFact;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Value;

/** An example value of every fact that occurs in a recorded case. */
final class ExampleFacts implements FactLookup {
  private final CaseRunner runner;
  private final Map<String, PredefinedFact> predefined;
  private final List<CheckCase> cases;
  private final Map<String, String> readers = new HashMap<>();
  private final Map<String, Optional<Value>> found = new HashMap<>();

  ExampleFacts(
      CaseRunner runner,
      List<Check> checks,
      Map<String, PredefinedFact> predefined,
      List<CheckCase> cases) {
    this.runner = runner;
    this.predefined = predefined;
    this.cases = cases;
    for (Check check : checks) {
      check.facts().forEach(fact -> readers.put(fact.name(), check.id()));
    }
  }

  @Override
  public Optional<Value> value(String name) {
    if (!found.containsKey(name)) {
      found.put(name, ofPredefined(name).or(() -> ofCases(name)).or(() -> ofReader(name)));
    }
    return found.get(name);
  }

  private Optional<Value> ofPredefined(String name) {
    return Optional.ofNullable(predefined.get(name)).flatMap(PredefinedFact::example);
  }

  private Optional<Value> ofCases(String name) {
    return cases.stream().flatMap(it -> it.facts().value(name).stream()).findFirst();
  }

  private Optional<Value> ofReader(String name) {
    String reader = readers.get(name);
    return cases.stream()
        .filter(it -> it.check().equals(reader))
        .flatMap(it -> runner.result(it).facts().value(name).stream())
        .findFirst();
  }
}

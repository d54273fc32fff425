package org.rfldoctor.catalog.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.PredefinedFact;
import org.rfldoctor.check.value.FactType;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;

/** What reading cases needs to know of the catalog that they are cases of. */
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

  public List<CheckCase> read(Check check, String file, YamlNode root, ReadListener ledger) {
    return new ArrayList<>(
        new CaseReader(check, file, types, new Facts(examples), ledger).read(root));
  }
}

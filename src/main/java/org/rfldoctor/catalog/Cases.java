package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Case;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.FactType;
import org.rfldoctor.check.Facts;
import org.rfldoctor.check.GivenFact;
import org.rfldoctor.check.Value;

/** What reading cases needs to know of the catalog that they are cases of. */
final class Cases {
  private final Map<String, FactType> types = new HashMap<>();
  private final Map<String, Value> examples = new LinkedHashMap<>();

  Cases(List<Check> checks, Iterable<GivenFact> given) {
    for (Check check : checks) {
      check.facts().forEach(fact -> types.put(fact.name(), fact.type()));
    }
    for (GivenFact fact : given) {
      types.put(fact.name(), fact.type());
      fact.example().ifPresent(value -> examples.put(fact.name(), value));
    }
  }

  List<Case> read(Check check, String file, Node root, Ledger ledger) {
    return new ArrayList<>(
        new CaseReader(check, file, types, new Facts(examples), ledger).read(root));
  }
}

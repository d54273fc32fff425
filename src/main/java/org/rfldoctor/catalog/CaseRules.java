package org.rfldoctor.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rfldoctor.check.Case;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Position;

/** Every check has a case that passes, and every diagnosis one that reaches it. */
final class CaseRules {
  private CaseRules() {}

  static void hold(Check check, Tree tree, List<Case> cases, Findings findings) {
    if (cases.stream().noneMatch(it -> it.then().outcome().equals("pass"))) {
      findings.problem(tree.path(), "has no case that passes");
    }
    Set<String> reached =
        cases.stream()
            .flatMap(it -> it.then().diagnosis().stream())
            .collect(Collectors.toUnmodifiableSet());
    Map<String, Position> declared = findings.declared(Ledger.Kind.DIAGNOSIS);
    for (Diagnosis diagnosis : check.diagnoses()) {
      Position position = declared.get(diagnosis.id());
      if (!reached.contains(diagnosis.id()) && position != null) {
        findings.problem(position, "no case reaches '" + diagnosis.id() + "'");
      }
    }
  }
}

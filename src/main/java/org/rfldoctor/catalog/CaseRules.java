package org.rfldoctor.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rfldoctor.check.Case;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Position;

/** Every check has cases, one of them passes, and every diagnosis is reached by one. */
final class CaseRules {
  private final Findings findings;
  private final Cases cases;
  private final Map<String, Tree> files = new HashMap<>();

  CaseRules(Findings findings, Cases cases, List<Tree> trees) {
    this.findings = findings;
    this.cases = cases;
    trees.stream().filter(Tree::isCases).forEach(tree -> files.put(tree.path(), tree));
  }

  void hold(List<Check> checks, Map<String, Tree> sources) {
    checks.forEach(check -> hold(check, sources.get(check.id())));
    files.values().stream()
        .filter(tree -> !findings.isUnreadable(tree.id()))
        .forEach(tree -> findings.problem(tree.path(), "there is no check of this name"));
  }

  private void hold(Check check, Tree source) {
    String path = source.path().replace(".yaml", ".test.yaml");
    Tree file = files.remove(path);
    if (file != null) {
      List<Case> read = cases.read(check, findings.file(path), file.root(), findings.of(file));
      passes(source, read);
      reaches(check, read);
    } else if (!findings.isUnreadable(path)) {
      findings.problem(source.path(), "has no cases: " + path + " is missing");
    }
  }

  private void passes(Tree source, List<Case> read) {
    if (read.stream().noneMatch(it -> it.then().outcome().equals("pass"))) {
      findings.problem(source.path(), "has no case that passes");
    }
  }

  private void reaches(Check check, List<Case> read) {
    Set<String> reached =
        read.stream()
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

package org.rfldoctor.catalog.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rfldoctor.catalog.cases.CaseReadingContext;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ValidationResults;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.SourcePosition;
import org.rfldoctor.check.Status;

/**
 * Requires that every check has cases, that one of them passes, and that a case reaches each
 * diagnosis.
 */
final class CaseCoverageRule {
  private final ValidationResults findings;
  private final CaseReadingContext cases;
  private final boolean draft;
  private final Map<String, CatalogFile> files = new HashMap<>();

  /**
   * @param draft whether checks may be without cases, and cases need not reach everything
   */
  CaseCoverageRule(
      ValidationResults findings,
      CaseReadingContext cases,
      List<CatalogFile> trees,
      boolean draft) {
    this.findings = findings;
    this.cases = cases;
    this.draft = draft;
    trees.stream().filter(CatalogFile::isCases).forEach(tree -> files.put(tree.path(), tree));
  }

  void hold(List<Check> checks, Map<String, CatalogFile> sources) {
    checks.forEach(check -> hold(check, sources.get(check.id())));
    files.values().stream()
        .filter(tree -> !findings.isUnreadable(tree.id()))
        .forEach(tree -> findings.problem(tree, "there is no check of this name"));
  }

  private void hold(Check check, CatalogFile source) {
    String path = source.path().replace(".yaml", ".test.yaml");
    CatalogFile file = files.remove(path);
    if (file != null) {
      List<CheckCase> read = cases.read(check, findings.file(file), file.root(), findings.of(file));
      if (!draft) {
        passes(source, read);
        reaches(check, read);
      }
    } else if (!draft && !findings.isUnreadable(path)) {
      findings.problem(source, "has no cases: " + path + " is missing");
    }
  }

  private void passes(CatalogFile source, List<CheckCase> read) {
    if (read.stream().noneMatch(it -> it.then().status() == Status.PASS)) {
      findings.problem(source, "has no case that passes");
    }
  }

  private void reaches(Check check, List<CheckCase> read) {
    Set<String> reached =
        read.stream()
            .flatMap(it -> it.then().diagnosis().stream())
            .collect(Collectors.toUnmodifiableSet());
    Map<String, SourcePosition> declared = findings.declared(ReadListener.NameKind.DIAGNOSIS);
    for (Diagnosis diagnosis : check.diagnoses()) {
      SourcePosition position = declared.get(diagnosis.id());
      if (!reached.contains(diagnosis.id()) && position != null) {
        findings.problem(position, "no case reaches '" + diagnosis.id() + "'");
      }
    }
  }
}

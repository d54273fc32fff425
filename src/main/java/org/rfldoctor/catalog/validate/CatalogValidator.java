package org.rfldoctor.catalog.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.catalog.cases.CaseReadingContext;
import org.rfldoctor.catalog.read.CatalogDirectoryReader;
import org.rfldoctor.catalog.read.CatalogReader;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.IdRule;
import org.rfldoctor.catalog.yaml.InvalidCatalogException;
import org.rfldoctor.catalog.yaml.NameReference;
import org.rfldoctor.catalog.yaml.ValidationResults;
import org.rfldoctor.check.Check;

/** Reads the folder of a catalog strictly, and holds it against all rules. */
public final class CatalogValidator {
  private final ValidationResults findings;
  private final List<CatalogFile> trees;
  private final CatalogReader reader;

  private CatalogValidator(Path folder, List<CatalogFile> fallback) {
    findings = new ValidationResults(folder + "/");
    trees = CatalogDirectoryReader.read(folder, findings);
    reader = new CatalogReader(findings::of);
    reader.read(withFallback(fallback));
  }

  /**
   * Reads a folder of which everything is right, or throws {@link InvalidCatalogException}.
   *
   * @param fallback where tables and given facts are taken from that the folder lacks
   */
  public static CatalogValidator of(Path folder, List<CatalogFile> fallback) {
    CatalogValidator validation = new CatalogValidator(folder, fallback);
    validation.hold();
    if (!validation.findings.problems().isEmpty()) {
      throw new InvalidCatalogException(validation.findings.problems());
    }
    return validation;
  }

  private List<CatalogFile> withFallback(List<CatalogFile> fallback) {
    List<CatalogFile> all = new ArrayList<>(trees);
    fallback.stream()
        .filter(tree -> tree.isIn(CatalogDirectoryReader.DATA))
        .filter(tree -> !tree.path().equals(CatalogReader.PATH))
        .filter(tree -> !tree.path().equals(CatalogReader.REMEDIES))
        .filter(tree -> trees.stream().noneMatch(own -> own.path().equals(tree.path())))
        .forEach(all::add);
    return all;
  }

  private void hold() {
    List<Check> checks = reader.checks();
    if (checks.isEmpty() && !findings.someUnreadable()) {
      findings.problem("", "there is no check here");
    }
    new SignatureRule(findings).hold(reader);
    checks.forEach(check -> IdRule.check(reader.sources().get(check.id()), findings));
    CaseReadingContext cases = new CaseReadingContext(checks, reader.given().values());
    new CaseCoverageRule(findings, cases, trees).hold(checks, reader.sources());
    names(new ReferenceRule(findings), new FactReferenceRule(findings, reach(checks)));
    DependencyCycleRule.hold(checks, findings);
  }

  private FactVisibility reach(List<Check> checks) {
    return new FactVisibility(reader.given().keySet(), checks);
  }

  private void names(ReferenceRule declared, FactReferenceRule facts) {
    declared.holdUses();
    for (NameReference mention : findings.mentions()) {
      if (ReferenceRule.KINDS.contains(mention.kind())) {
        declared.hold(mention);
      } else {
        facts.hold(mention);
      }
    }
  }

  public List<CatalogFile> trees() {
    return trees;
  }

  public CatalogReader reader() {
    return reader;
  }
}

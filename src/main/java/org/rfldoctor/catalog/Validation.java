package org.rfldoctor.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.Check;

/** Reads the folder of a catalog strictly, and holds it against all rules. */
final class Validation {
  private final Findings findings;
  private final List<Tree> trees;
  private final CatalogReader reader;

  private Validation(Path folder, List<Tree> fallback) {
    findings = new Findings(folder + "/");
    trees = FolderReader.read(folder, findings);
    reader = new CatalogReader(findings::of);
    reader.read(withFallback(fallback));
  }

  /**
   * Reads a folder of which everything is right, or throws {@link BadCheckException}.
   *
   * @param fallback where tables and given facts are taken from that the folder lacks
   */
  static Validation of(Path folder, List<Tree> fallback) {
    Validation validation = new Validation(folder, fallback);
    validation.hold();
    if (!validation.findings.problems().isEmpty()) {
      throw new BadCheckException(validation.findings.problems());
    }
    return validation;
  }

  private List<Tree> withFallback(List<Tree> fallback) {
    List<Tree> all = new ArrayList<>(trees);
    fallback.stream()
        .filter(tree -> tree.isIn(FolderReader.DATA))
        .filter(tree -> !tree.path().equals(CatalogReader.PATH))
        .filter(tree -> trees.stream().noneMatch(own -> own.path().equals(tree.path())))
        .forEach(all::add);
    return all;
  }

  private void hold() {
    List<Check> checks = reader.checks();
    if (checks.isEmpty() && !findings.someUnreadable()) {
      findings.problem("", "there is no check here");
    }
    checks.forEach(check -> Ids.check(reader.sources().get(check.id()), findings));
    Cases cases = new Cases(checks, reader.given().values());
    new CaseRules(findings, cases, trees).hold(checks, reader.sources());
    names(new DeclaredNames(findings), new FactNames(findings, reach(checks)));
    CycleRule.hold(checks, findings);
  }

  private Reach reach(List<Check> checks) {
    return new Reach(reader.given().keySet(), checks);
  }

  private void names(DeclaredNames declared, FactNames facts) {
    for (Mention mention : findings.mentions()) {
      if (DeclaredNames.KINDS.contains(mention.kind())) {
        declared.hold(mention);
      } else {
        facts.hold(mention);
      }
    }
  }

  List<Tree> trees() {
    return trees;
  }

  CatalogReader reader() {
    return reader;
  }
}

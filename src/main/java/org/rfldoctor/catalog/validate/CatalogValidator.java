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

/** Reads the folders of a catalog and applies all rules. */
public final class CatalogValidator {
  private final ValidationResults findings;
  private final List<CatalogFile> trees = new ArrayList<>();
  private final CatalogReader reader;
  private final boolean draft;

  private CatalogValidator(String shown, boolean draft) {
    this.findings = new ValidationResults(shown);
    this.reader = new CatalogReader(findings::of);
    this.draft = draft;
  }

  /**
   * Reads and validates a folder; throws {@link InvalidCatalogException}.
   *
   * @param fallback the files for tables and predefined facts that the folder lacks
   */
  public static CatalogValidator of(Path folder, List<CatalogFile> fallback) {
    CatalogValidator validation = new CatalogValidator(folder + "/", false);
    validation.trees.addAll(CatalogDirectoryReader.read(folder, validation.findings));
    validation.reader.read(validation.withFallback(fallback));
    return validation.valid();
  }

  /**
   * Reads and validates additions to a catalog; throws {@link InvalidCatalogException}.
   *
   * @param builtIn the files of that catalog but its cases
   * @param folders folders with more checks and rows of tables
   * @param files more check files, which were read already
   * @param draft whether checks may be without cases
   */
  public static CatalogValidator beside(
      List<CatalogFile> builtIn, List<Path> folders, List<CatalogFile> files, boolean draft) {
    CatalogValidator validation = new CatalogValidator("built-in checks/", draft);
    validation.reader.read(builtIn);
    for (Path folder : folders) {
      validation.add(CatalogDirectoryReader.readOneOfSeveral(folder, validation.findings));
    }
    validation.add(files);
    return validation.valid();
  }

  private void add(List<CatalogFile> added) {
    List<CatalogFile> read = new ArrayList<>(added);
    for (CatalogFile file : added) {
      if (file.path().equals(CatalogReader.GIVEN)) {
        findings.problem(file, "predefined facts belong to a whole catalog: --catalog DIR");
        read.remove(file);
      }
    }
    reader.read(read);
    trees.addAll(read);
  }

  private CatalogValidator valid() {
    hold();
    if (!findings.problems().isEmpty()) {
      throw new InvalidCatalogException(findings.problems());
    }
    return this;
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
    new CaseCoverageRule(findings, cases, trees, draft).hold(added(), reader.sources());
    names(new ReferenceRule(findings), new FactReferenceRule(findings, reach(checks)));
    DependencyCycleRule.hold(checks, findings);
  }

  /** The checks of the given folders and files, without the bundled ones. */
  public List<Check> added() {
    return reader.checks().stream().filter(check -> isAdded(check.id())).toList();
  }

  private boolean isAdded(String check) {
    CatalogFile source = reader.sources().get(check);
    return trees.stream().anyMatch(own -> own == source);
  }

  private FactVisibility reach(List<Check> checks) {
    return new FactVisibility(reader.given().keySet(), checks);
  }

  private void names(ReferenceRule declared, FactReferenceRule facts) {
    declared.holdUses();
    UnitRule units = new UnitRule(findings, reader.checks(), reader.given().values());
    for (NameReference mention : findings.mentions()) {
      if (UnitRule.isAbout(mention)) {
        units.hold(mention);
      } else if (ReferenceRule.KINDS.contains(mention.kind())) {
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

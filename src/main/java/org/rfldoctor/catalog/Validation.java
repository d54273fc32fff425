package org.rfldoctor.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rfldoctor.check.Case;
import org.rfldoctor.check.Check;

/** Reads the folder of a catalog strictly, and holds it against all rules. */
final class Validation {
  private final Findings findings;
  private final List<Tree> trees;
  private final CatalogReader reader;
  private final List<String> wrong;

  Validation(Path folder, List<Tree> fallback) {
    findings = new Findings(folder + "/");
    trees = FolderReader.read(folder, findings);
    reader = new CatalogReader(findings::of);
    reader.read(withFallback(fallback));
    wrong = findings.problems().stream().map(problem -> problem.position().file()).toList();
    rules();
  }

  /** Tables and given facts that the folder lacks are those of the tool itself. */
  private List<Tree> withFallback(List<Tree> fallback) {
    List<Tree> all = new ArrayList<>(trees);
    fallback.stream()
        .filter(tree -> tree.isIn(FolderReader.DATA))
        .filter(tree -> !tree.path().equals(CatalogReader.PATH))
        .filter(tree -> trees.stream().noneMatch(own -> own.path().equals(tree.path())))
        .forEach(all::add);
    return all;
  }

  private void rules() {
    List<Check> checks = reader.checks();
    if (checks.isEmpty() && !findings.someUnreadable()) {
      findings.problem("", "there is no check here");
    }
    checks.forEach(check -> Ids.check(reader.sources().get(check.id()), findings));
    cases(checks);
    new NameRules(findings, reader.given().keySet(), checks).hold();
    CycleRule.hold(checks, findings);
  }

  private void cases(List<Check> checks) {
    Cases cases = new Cases(checks, reader.given().values());
    Map<String, Tree> files =
        trees.stream()
            .filter(Tree::isCases)
            .collect(Collectors.toMap(Tree::path, Function.identity()));
    for (Check check : checks) {
      Tree source = reader.sources().get(check.id());
      String path = source.path().replace(".yaml", ".test.yaml");
      Optional<Tree> file = Optional.ofNullable(files.remove(path));
      if (file.isPresent()) {
        Tree tree = file.get();
        List<Case> read = cases.read(check, findings.file(path), tree.root(), findings.of(tree));
        CaseRules.hold(check, source, read, findings);
      } else if (!findings.isUnreadable(path)) {
        findings.problem(source.path(), "has no cases: " + path + " is missing");
      }
    }
    files.values().stream()
        .filter(tree -> !findings.isUnreadable(tree.id()))
        .forEach(tree -> findings.problem(tree.path(), "there is no check of this name"));
  }

  List<Problem> problems() {
    return findings.problems();
  }

  /** The files that can be read, whatever else is wrong with them. */
  List<Tree> readable() {
    return trees.stream().filter(tree -> !wrong.contains(findings.file(tree.path()))).toList();
  }

  List<Tree> trees() {
    return trees;
  }

  CatalogReader reader() {
    return reader;
  }
}

package org.rfldoctor.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.CatalogProblem;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.SourcePosition;
import org.rfldoctor.check.SpellingSuggestion;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.ProfileInfo;

/**
 * What a workshop asks of a machine.
 *
 * @param info its name, its digest and what it tells the participants
 * @param release the kernel release that is judged by where there is no tree
 * @param tree the kernel tree that the participants work in
 * @param makeArguments {@code NAME=VALUE} for make
 * @param levels checks that matter more or less than usual
 * @param checks files with checks of its own, be they in the profile or beside it
 * @param checksDirectory the directory beside it, as the profile names it
 */
public record Profile(
    ProfileInfo info,
    Optional<Located<String>> release,
    Optional<WorkshopTree> tree,
    List<String> makeArguments,
    Map<String, Located<Level>> levels,
    List<CatalogFile> checks,
    Optional<String> checksDirectory) {

  /** A value, and where the profile says it. */
  public record Located<T>(T value, SourcePosition position) {}

  public Profile {
    makeArguments = List.copyOf(makeArguments);
    checks = List.copyOf(checks);
  }

  /** The catalog with the levels of this profile. */
  public Catalog leveled(Catalog catalog) {
    Map<String, Level> wanted = new LinkedHashMap<>();
    levels.forEach((id, level) -> wanted.put(id, level.value()));
    return wanted.isEmpty() ? catalog : catalog.withLevels(wanted);
  }

  /** What it says that the catalog does not know: checks and releases. */
  public List<CatalogProblem> problems(Catalog catalog) {
    List<CatalogProblem> problems = new ArrayList<>();
    List<String> ids = catalog.checks().stream().map(Check::id).toList();
    levels.forEach(
        (id, level) -> {
          if (!ids.contains(id)) {
            String says = "unknown check '" + id + "'" + SpellingSuggestion.question(id, ids);
            problems.add(new CatalogProblem(level.position(), says));
          }
        });
    LookupTable releases = catalog.tables().get("kernel-releases");
    release
        .filter(wanted -> !releases.rows().containsKey(wanted.value()))
        .ifPresent(
            wanted ->
                problems.add(
                    new CatalogProblem(
                        wanted.position(),
                        "unknown release '"
                            + wanted.value()
                            + "'; known are 6.1 to "
                            + releases.cell("latest", "series").orElse(""))));
    return problems;
  }

  /**
   * The facts {@code profile.*} of {@code checks/data/predefined-facts.yaml}.
   *
   * @param home what {@code ~} stands for
   */
  public Facts facts(Path home) {
    Map<String, Value> facts = new LinkedHashMap<>();
    facts.put("profile.name", new Value.Text(info.name()));
    tree.ifPresent(
        wanted -> {
          facts.put("profile.treePath", new Value.FilePath(wanted.in(home).toString()));
          wanted.url().ifPresent(url -> facts.put("profile.treeUrl", new Value.Text(url)));
          wanted.branch().ifPresent(it -> facts.put("profile.treeBranch", new Value.Text(it)));
          facts.put("profile.cloneOptions", new Value.Words(wanted.cloneOptions()));
        });
    return new Facts(facts);
  }
}

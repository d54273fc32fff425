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
 * A workshop's requirements for the machines of its participants, read from a profile file.
 *
 * @param info name, digest, title, header and footer
 * @param release the kernel release that applies if the machine has no kernel tree
 * @param tree the kernel tree that the participants work in
 * @param makeArguments {@code NAME=VALUE} for make
 * @param levels levels that replace those of the catalog, by the id of the check
 * @param checks the profile's own checks, from the profile file and from the checks directory
 * @param checksDirectory the directory with more checks, as written in the profile
 */
public record Profile(
    ProfileInfo info,
    Optional<Located<String>> release,
    Optional<WorkshopTree> tree,
    List<String> makeArguments,
    Map<String, Located<Level>> levels,
    List<CatalogFile> checks,
    Optional<String> checksDirectory) {

  /** A value and its position in the profile file. */
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

  /** The checks and releases in this profile that the catalog does not have. */
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
   * @param home the user's home directory, for {@code ~}
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

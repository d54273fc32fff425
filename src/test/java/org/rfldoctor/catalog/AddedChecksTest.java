package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.yaml.InvalidCatalogException;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Level;

class AddedChecksTest {
  private static final String ROOM =
      """
      title: room
      why: The room has a projector.
      level: required
      needs: [rustc]
      probes: { it: { run: [beamer, --version] } }
      facts: { beamer.version: { type: version, from: it, match: '(\\d+)' } }
      pass: beamer.version >= 2 and rustc.version >= 1.78.0
      diagnoses:
        - id: beamer-missing
          when: it.ended = 'not-found'
          message: There is no beamer.
          remedies: [{ install: [beamer] }]
      cites: [a book]
      """;

  @TempDir Path folder;

  @Test
  void addedChecksExtendTheBundledChecksAndReadTheirFacts() throws Exception {
    room();
    Catalog catalog = Catalog.beside(List.of(folder), List.of(), true);
    assertThat(catalog.added()).extracting(Check::id).containsExactly("room");
    assertThat(catalog.check("room")).isPresent();
    assertThat(catalog.checks()).hasSize(Catalog.bundled().checks().size() + 1);
    assertThat(catalog.hash()).isNotEqualTo(Catalog.bundled().hash());
    assertThat(catalog.waypoints()).isEqualTo(Catalog.bundled().waypoints());
    assertThat(catalog.cases()).isEqualTo(Catalog.bundled().cases());
    assertThat(catalog.signatures().signatures())
        .hasSameSizeAs(Catalog.bundled().signatures().signatures());
  }

  @Test
  void rowsOfAnAddedTableJoinTheBuiltInTable() throws Exception {
    room();
    Catalog catalog = Catalog.beside(List.of(folder), List.of(), true);
    assertThat(catalog.tables().get("packages").cell("beamer", "apt")).contains("beamer-utils");
    assertThat(catalog.tables().get("packages").cell("clang", "apt")).isPresent();
  }

  @Test
  void anIdThatIsTakenIsRefusedWithBothPlaces() throws Exception {
    write("toolchain/bc.yaml", ROOM.replace("beamer.", "bc2.").replace("[beamer]", "[bc]"));
    assertThat(problems())
        .anySatisfy(
            says ->
                assertThat(says)
                    .startsWith(folder + "/toolchain/bc.yaml:1:1: check 'bc' is there already, in")
                    .contains("built-in checks/toolchain/"));
  }

  @Test
  void aRowThatIsTakenIsRefused() throws Exception {
    room();
    write("data/packages.yaml", "rows:\n  clang: { apt: evil }\n  beamer: { apt: x }\n");
    assertThat(problems())
        .containsExactly(
            folder + "/data/packages.yaml:2:3: row 'clang' is in the table packages already");
  }

  @Test
  void withoutDraftACheckNeedsCases() throws Exception {
    room();
    InvalidCatalogException bad =
        catchThrowableOfType(
            InvalidCatalogException.class, () -> Catalog.beside(List.of(folder), List.of(), false));
    assertThat(bad.problems())
        .extracting(Object::toString)
        .containsExactly(
            folder + "/toolchain/room.yaml:1:1: has no cases: toolchain/room.test.yaml is missing");
  }

  @Test
  void aNameThatNoCheckHasIsRefusedWithASuggestion() throws Exception {
    room();
    write("toolchain/room.yaml", ROOM.replace("needs: [rustc]", "needs: [rustcc]"));
    assertThat(problems())
        .contains(
            folder + "/toolchain/room.yaml:4:9: unknown check 'rustcc'; did you mean 'rustc'?");
  }

  @Test
  void levelsAreChangedCheckByCheck() {
    Catalog catalog = Catalog.bundled().withLevels(Map.of("samples", Level.REQUIRED));
    assertThat(catalog.check("samples").orElseThrow().level()).isEqualTo(Level.REQUIRED);
    assertThat(catalog.check("rustc")).isEqualTo(Catalog.bundled().check("rustc"));
  }

  private List<String> problems() {
    InvalidCatalogException bad =
        catchThrowableOfType(
            InvalidCatalogException.class, () -> Catalog.beside(List.of(folder), List.of(), true));
    return bad.problems().stream().map(Object::toString).toList();
  }

  private void room() throws Exception {
    write("toolchain/room.yaml", ROOM);
    write("data/packages.yaml", "rows:\n  beamer: { apt: beamer-utils }\n");
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

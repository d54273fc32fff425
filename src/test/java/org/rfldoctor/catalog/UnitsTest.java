package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.yaml.CatalogProblem;
import org.rfldoctor.catalog.yaml.InvalidCatalogException;

/** Sizes need units. {@code free >= 30} once passed and showed "44032491520 GB". */
class UnitsTest {
  private static final String ROOM =
      """
      title: room
      why: A build takes room.
      level: required
      probes: { home: { filesystem: '{machine.home}' } }
      facts:
        room.free: { type: bytes, from: home, property: free }
        room.uid: { type: number, from: home, property: uid }
      pass: room.free >= 30 GB
      observed: '{room.free}'
      diagnoses:
        - id: room-tight
          when: room.free < 30 GB
          message: Too little.
          remedies: [{ title: Make room, note: Delete something. }]
      cites: [a book]
      """;

  @TempDir Path folder;

  @BeforeEach
  void createStage() throws Exception {
    Files.createDirectories(folder.resolve("test"));
  }

  @Test
  void sizeComparedWithASizeIsAccepted() throws Exception {
    assertThat(problems(ROOM)).isEmpty();
  }

  @Test
  void aSizeThatIsReadAsANumberIsRefused() throws Exception {
    assertThat(problems(ROOM.replace("type: bytes", "type: number")))
        .contains(
            "6:52: 'free' is in bytes: write `type: bytes`, and compare it with a size such as 30 GB");
  }

  @Test
  void aSizeThatIsComparedWithAPlainNumberIsRefused() throws Exception {
    assertThat(problems(ROOM.replace("pass: room.free >= 30 GB", "pass: room.free >= 30")))
        .containsExactly("8:7: 'room.free' is in bytes: compare it with a size such as 30 GB");
  }

  @Test
  void aNumberThatIsComparedWithASizeIsRefused() throws Exception {
    assertThat(problems(ROOM.replace("pass: room.free >= 30 GB", "pass: room.uid >= 30 GB")))
        .containsExactly("8:7: 'room.uid' is a number, not bytes: compare without a unit");
  }

  @Test
  void unknownUnitIsRefusedWithKnownUnits() throws Exception {
    assertThat(problems(ROOM.replace("pass: room.free >= 30 GB", "pass: room.free >= 30 Gb")))
        .containsExactly(
            "8:23: bad condition: unknown unit 'Gb'; known are B, kB, MB, GB, TB, KiB, MiB, GiB,"
                + " TiB");
  }

  private List<String> problems(String check) throws Exception {
    Files.writeString(folder.resolve("test/room.yaml"), check);
    InvalidCatalogException bad =
        catchThrowableOfType(
            InvalidCatalogException.class, () -> Catalog.beside(List.of(folder), List.of(), true));
    return bad == null ? List.of() : bad.problems().stream().map(this::shown).toList();
  }

  private String shown(CatalogProblem problem) {
    return problem.toString().substring((folder + "/test/room.yaml:").length());
  }
}

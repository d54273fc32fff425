package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.yaml.Draft;

/** Which files a folder of check files may contain. */
class FolderTest {
  @TempDir Path parent;
  private Draft draft;

  @BeforeEach
  void write() {
    draft = new Draft(parent);
  }

  @Test
  void unknownStageFolderIsRefused() {
    draft.file("tolchain/cargo.yaml", "title: cargo\n");
    draft.file("misc/cargo.yaml", "title: cargo\n");

    assertThat(draft.problems())
        .containsExactly(
            "checks/misc:1:1: no stage is called 'misc'; the stages are toolchain, bindings, tree,"
                + " config, develop, test, modules, contribute, log",
            "checks/tolchain:1:1: no stage is called 'tolchain'; did you mean 'toolchain'?");
  }

  @Test
  void aCheckOutsideOfAStageIsRefused() {
    draft.file("cargo.yaml", "title: cargo\n");

    assertThat(draft.problems()).containsExactly("checks/cargo.yaml:1:1: lies in no stage");
  }

  @Test
  void fileWithoutYamlEndingInAStageIsRefused() {
    draft.file("toolchain/cargo.yml", "title: cargo\n");

    assertThat(draft.problems())
        .containsExactly("checks/toolchain/cargo.yml:1:1: is no .yaml file");
  }

  @Test
  void readmeAndHiddenFilesAreIgnored() {
    draft.file("README.md", "# Checks\n").file("toolchain/.rustc.yaml.swp", "?");

    assertThat(draft.catalog().checks()).hasSize(1);
  }

  @Test
  void aFolderWithoutChecksIsRefused() {
    draft.remove(Draft.CHECK).remove(Draft.CASES);

    assertThat(draft.problems()).containsExactly("checks/:1:1: there is no check here");
  }

  @Test
  void missingFolderIsAnIoError() {
    assertThatThrownBy(() -> Catalog.in(parent.resolve("nowhere")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void tablesMissingInAFolderComeFromTheBundledCatalog() {
    draft.remove(Draft.PACKAGES);

    assertThat(draft.catalog().tables()).containsKey("managers");
  }
}

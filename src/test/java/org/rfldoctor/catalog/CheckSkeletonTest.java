package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rfldoctor.catalog.yaml.Draft;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.Diagnosis;

class CheckSkeletonTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"toolchain/foo", "develop/cargo-foo", "tree/disk/foo"})
  void aNewCheckIsValidAtOnce(String place) throws IOException {
    CheckSkeleton.of(folder, place).write();

    Catalog catalog = Catalog.in(folder);

    String id = place.substring(place.lastIndexOf('/') + 1);
    assertThat(catalog.check(id).orElseThrow().diagnoses())
        .extracting(Diagnosis::id)
        .containsExactly(id + "-unexpected-output", id + "-not-runnable", id + "-not-found");
    assertThat(catalog.cases()).extracting(CheckCase::name).contains("the " + id + " of Debian 13");
  }

  @Test
  void aNewCheckBesideOthersIsValid() throws IOException {
    Draft draft = new Draft(folder);

    CheckSkeleton.of(draft.folder(), "toolchain/foo").write();

    assertThat(draft.catalog().checks()).hasSize(2);
  }

  @Test
  void existingFileIsNotOverwritten() throws IOException {
    Path cases = Files.createDirectories(folder.resolve("tree")).resolve("foo.test.yaml");
    Files.writeString(cases, "mine");

    assertThatThrownBy(() -> CheckSkeleton.of(folder, "tree/foo").write())
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(cases).hasContent("mine");
    assertThat(folder.resolve("tree/foo.yaml")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "foo | 'foo' is not STAGE/ID",
        "tolchain/foo | unknown stage 'tolchain'; did you mean 'toolchain'?",
        "tree/Foo | bad id 'Foo'",
        "tree/../foo | bad id '..'",
        "tree/ | bad id ''"
      })
  void invalidPlaceIsRefused(String place, String says) {
    assertThatThrownBy(() -> CheckSkeleton.of(folder, place)).hasMessageContaining(says);
  }
}

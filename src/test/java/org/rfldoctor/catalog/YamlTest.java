package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.yaml.Draft;

/** Files that are not YAML, or that use YAML features that check files do not allow. */
class YamlTest {
  @TempDir Path parent;

  @Test
  void unclosedBracketIsReportedWithItsPosition() {
    assertThat(refused("title: [rustc\n"))
        .startsWith("checks/toolchain/rustc.yaml:2:1: is not YAML: expected ',' or ']'");
  }

  @Test
  void secondColonInALineIsReportedWithItsPosition() {
    assertThat(refused("why: one: two\n"))
        .isEqualTo(
            "checks/toolchain/rustc.yaml:1:9: is not YAML: mapping values are not allowed here");
  }

  @Test
  void anchorsAreRefused() {
    assertThat(refused("title: &name rustc\nwhy: *name\n"))
        .isEqualTo(
            "checks/toolchain/rustc.yaml:1:8: anchors and aliases are not used in check files");
  }

  @Test
  void undefinedAliasIsRefused() {
    assertThat(refused("title: *name\n"))
        .isEqualTo(
            "checks/toolchain/rustc.yaml:1:8: anchors and aliases are not used in check files");
  }

  @Test
  void tagsAreRefused() {
    assertThat(refused("title: !java.lang.Runtime rustc\n"))
        .isEqualTo(
            "checks/toolchain/rustc.yaml:1:8:"
                + " tags such as !java.lang.Runtime are not used in check files");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertThat(refused("title: one\n---\ntitle: two\n"))
        .isEqualTo("checks/toolchain/rustc.yaml:2:1: holds a second document");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refused("# to do\n")).isEqualTo("checks/toolchain/rustc.yaml:2:1: is empty");
  }

  @Test
  void deeplyNestedBracketsAreRefused() {
    assertThat(refused("[".repeat(100_000)))
        .isEqualTo("checks/toolchain/rustc.yaml:1:21: is nested deeper than 20");
  }

  @Test
  void fileLargerThan256KibIsRefused() {
    assertThat(refused("# " + "x".repeat(300_000)))
        .isEqualTo("checks/toolchain/rustc.yaml:1:1: is larger than 256 KiB");
  }

  @Test
  void otherEncodingsThanUtf8AreRefused() throws IOException {
    Draft draft = new Draft(parent);
    Files.write(draft.folder().resolve(Draft.CHECK), new byte[] {'a', ':', ' ', (byte) 0xe9});

    assertThat(draft.problems()).containsExactly("checks/toolchain/rustc.yaml:1:1: is not UTF-8");
  }

  @Test
  void filesThatDependOnAnUnreadableFileAreNotReported() {
    Draft draft = new Draft(parent);
    draft.change("data/roadmap.yaml", "[]", "[]\n---\n");
    draft.file(
        "bindings/bindgen.yaml",
        """
        title: bindgen
        why: It writes the bindings.
        level: required
        needs: [rustc]
        pass: rustc.version >= 1.78.0
        cites: [article 004]
        """);
    draft.file("bindings/bindgen.test.yaml", "[{ name: fine, then: pass }]\n");
    draft.file(Draft.CHECK, "title: [rustc\n");

    assertThat(draft.problems())
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactly("checks/data/roadmap.yaml", "checks/toolchain/rustc.yaml");
  }

  private String refused(String check) {
    return new Draft(parent).file(Draft.CHECK, check).problems().get(0);
  }
}

package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.yaml.Draft;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.TextVariants;

/** Signature files, and the errors that their mistakes cause. */
class SignatureFilesTest {
  private static final String FILE = "toolchain/rustc.log.yaml";

  @TempDir Path parent;
  private Draft draft;

  @BeforeEach
  void withSignatures() {
    draft = new Draft(parent);
    draft.file(
        FILE,
        """
        messages:
          rustc-too-old: rustc is older than {needed}.
        signatures:
          - id: rustc-is-too-old
            diagnosis: rustc-too-old
            text: 'Rust compiler `<tool>` is too old, needs <needed:version>'
            explains: [rustc]
            log: |
              »*** Rust compiler 'rustc' is too old, needs 1.78.0
        """);
  }

  @Test
  void signaturesBesideTheirCheckAreRead() {
    SignatureCatalog read = draft.catalog().signatures();

    assertThat(read.signatures()).singleElement().extracting("id").isEqualTo("rustc-is-too-old");
    assertThat(read.message("rustc-too-old")).contains("rustc is older than {needed}.");
    assertThat(read.fragments()).singleElement().extracting("decisive").isEqualTo(1);
  }

  @Test
  void unknownKeyIsRefusedAtItsPlace() {
    draft.change(FILE, "    explains:", "    explain:");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.log.yaml:7:5: unknown key 'explain'; did you mean 'explains'?");
  }

  @Test
  void textTooShortToSearchForIsRefused() {
    draft.change(FILE, "'Rust compiler `<tool>` is too old, needs <needed:version>'", "a<needed>b");

    assertThat(draft.problems())
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("checks/toolchain/rustc.log.yaml:6:11: bad text: needs 6 bytes"));
  }

  @Test
  void unknownPlaceholderInAMessageIsRefused() {
    draft.change(FILE, "{needed}", "{neded}");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.log.yaml:2:18: no text of this file has a <neded>");
  }

  @Test
  void unknownDiagnosisIsRefused() {
    draft.change(FILE, "    diagnosis: rustc-too-old", "    diagnosis: rustc-too-young");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.log.yaml:5:16: unknown diagnosis 'rustc-too-young'");
  }

  @Test
  void fragmentWithoutAMarkedLineIsRefused() {
    draft.change(FILE, "»", "");

    assertThat(draft.problems())
        .singleElement()
        .asString()
        .contains("no line is marked with » as the decisive one");
  }

  @Test
  void signaturesWithoutACheckAreRefused() {
    draft.file(
        "toolchain/bc.log.yaml",
        "signatures:\n  - { id: bc, role: noise, text: ': bc: not', log: '»: bc: not' }\n");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/bc.log.yaml:1:1: there is no check of this name beside it");
  }

  @Test
  void logOnlyCauseUsesASharedRemedy() {
    draft.file("data/remedies.yaml", "set-the-clock: { route: hand, title: Set the clock }\n");
    draft.file(
        "log/host/clock-skew.log.yaml",
        """
        message: The clock is slow.
        remedies: [{ use: set-the-clock }]
        signatures:
          - { id: skew, text: 'Clock skew detected', log: '»make: warning:  Clock skew detected.' }
        """);

    assertThat(draft.catalog().signatures().cause("clock-skew").orElseThrow().remedies())
        .extracting(Remedy::title)
        .containsExactly("Set the clock");
  }

  @Test
  void logOnlyCauseHasAMessageAndRemedies() {
    draft.file(
        "log/host/clock-skew.log.yaml",
        """
        message: The clock is slow.
        remedies:
          - { route: hand, title: Set the clock }
        signatures:
          - { id: skew, text: 'Clock skew detected', log: '»make: warning:  Clock skew detected.' }
        """);

    assertThat(draft.catalog().signatures().cause("clock-skew"))
        .hasValueSatisfying(
            cause -> {
              assertThat(cause.says()).isEqualTo(TextVariants.of("The clock is slow."));
              assertThat(cause.remedies()).hasSize(1);
            });
  }
}

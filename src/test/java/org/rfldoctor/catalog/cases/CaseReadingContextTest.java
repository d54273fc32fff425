package org.rfldoctor.catalog.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.yaml.Draft;

/** Cases that are missing, and cases that are wrong. */
class CaseReadingContextTest {
  @TempDir Path parent;
  private Draft draft;

  @BeforeEach
  void write() {
    draft = new Draft(parent);
  }

  @Test
  void aCheckWithoutCasesIsRefused() {
    draft.remove(Draft.CASES);

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:1:1: has no cases: toolchain/rustc.test.yaml is missing");
  }

  @Test
  void casesWithoutACheckAreRefused() {
    draft.file("toolchain/cargo.test.yaml", "[{ name: fine, then: pass }]\n");

    assertThat(draft.problems())
        .containsExactly("checks/toolchain/cargo.test.yaml:1:1: there is no check of this name");
  }

  @Test
  void checkWithoutAPassingCaseIsRefused() {
    draft.change(Draft.CASES, "then: pass", "then: unknown");

    assertThat(draft.problems())
        .containsExactly("checks/toolchain/rustc.yaml:1:1: has no case that passes");
  }

  @Test
  void diagnosisWithoutACaseIsRefusedAtItsPosition() {
    draft.change(Draft.CASES, "then: { fail: rustc-too-old }", "then: unknown");

    assertThat(draft.problems())
        .containsExactly("checks/toolchain/rustc.yaml:11:9: no case reaches 'rustc-too-old'");
  }

  @Test
  void unknownDiagnosisInACaseIsRefused() {
    draft.change(Draft.CASES, "fail: rustc-too-old", "fail: rustc-to-old");

    assertThat(draft.problems())
        .contains(
            "checks/toolchain/rustc.test.yaml:6:17: 'rustc-to-old' is no diagnosis of rustc;"
                + " did you mean 'rustc-too-old'?");
  }

  @Test
  void caseWithTheWrongSeverityIsRefused() {
    draft.change(Draft.CASES, "fail: rustc-too-old", "warn: rustc-too-old");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.test.yaml:6:17:"
                + " the outcome of 'rustc-too-old' is fail, not warn; the level of"
                + " the check decides how a failure is shown");
  }

  @Test
  void caseWithTwoOutcomesIsRefused() {
    draft.change(Draft.CASES, "{ fail: rustc-too-old }", "{ fail: rustc-too-old, outcome: pass }");

    assertThat(draft.problems())
        .contains(
            "checks/toolchain/rustc.test.yaml:6:9: expected one of outcome, blocked, fail, warn, unknown");
  }

  @Test
  void unknownProbeInACaseIsRefused() {
    draft.change(
        Draft.CASES,
        "{ version: { stdout: rustc 1.63.0 } }",
        "{ verison: not-found, version: gone }");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.test.yaml:5:12:"
                + " unknown probe 'verison'; did you mean 'version'?",
            "checks/toolchain/rustc.test.yaml:5:41: unknown word 'gone';"
                + " one of not-found, not-executable, denied, timeout, output-limit");
  }

  @Test
  void unknownFactAndBadValueInACaseAreRefused() {
    draft.change(
        Draft.CASES,
        "- name: too old",
        "- name: too old\n  facts: { machine.rot: yes, machine.root: maybe, rustc.version: '1.2' }");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.test.yaml:5:12:"
                + " 'machine.rot' is unknown here; did you mean 'machine.root'?",
            "checks/toolchain/rustc.test.yaml:5:44: 'maybe' is no boolean",
            "checks/toolchain/rustc.test.yaml:5:51:"
                + " 'rustc.version' is read by this check: answer its probe instead");
  }

  @Test
  void expectedFactOfAnotherCheckIsRefused() {
    draft.change(Draft.CASES, "then: pass", "then: { outcome: pass, facts: { machine.root: no } }");

    assertThat(draft.problems())
        .contains("checks/toolchain/rustc.test.yaml:3:35: 'machine.root' is unknown here");
  }

  @Test
  void duplicateCaseNameIsRefused() {
    draft.change(Draft.CASES, "name: too old", "name: new enough");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.test.yaml:4:3: another case is called 'new enough' too");
  }

  @Test
  void badKnownFailureIdIsRefused() {
    draft.change(Draft.CASES, "name: too old", "name: too old\n  failure: [T01, rustup]");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.test.yaml:5:12: 'rustup' is no known failure such as S01");
  }
}

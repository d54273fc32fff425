package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.yaml.Draft;

/** Keys that are unknown, twice or missing, and values of the wrong kind. */
class KeysTest {
  @TempDir Path parent;
  private Draft draft;

  @BeforeEach
  void write() {
    draft = new Draft(parent);
  }

  @Test
  void unknownKeyIsRefusedWithASuggestion() {
    draft.change(Draft.CHECK, "message: rustc", "mesage: rustc");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:11:5: 'message' is missing",
            "checks/toolchain/rustc.yaml:13:5: unknown key 'mesage'; did you mean 'message'?");
  }

  @Test
  void unknownKeyWithoutASuggestionListsKnownKeys() {
    draft.change(Draft.CASES, "{ fail: rustc-too-old }", "{ fail: rustc-too-old, lamp: red }");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.test.yaml:6:32: unknown key 'lamp'; known are outcome, blocked,"
                + " fail, warn, unknown, message, observed, facts, run");
  }

  @Test
  void keyOfAnEarlierFormatIsRefused() {
    draft.change(Draft.CHECK, "accept-version: candidate", "accept: candidate");
    draft.change(Draft.CHECK, "title: rustc", "title: rustc\nskipped: for now");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:2:1: unknown key 'skipped'; known are title, why, level,"
                + " always-shown, applies-when, skip-reason, needs, optional-needs, tool-check, probes,"
                + " facts, pass, observed, expected, diagnoses, notes, cites",
            "checks/toolchain/rustc.yaml:18:9: unknown key 'accept'; known are route, when, title,"
                + " install, accept-version, run, inspect, cwd, needs-root, note, also-fixes,"
                + " unattended, skip-if, impact, make-arguments, requires-tools, confirm,"
                + " placeholders, replan-after");
  }

  @Test
  void unquotedTextWithACommaIsRefused() {
    draft.change(
        Draft.CASES,
        "- name: too old",
        "- name: old\n  given: { version: { stdout: rustc 1.85, in short } }\n  then: pass\n- name: too old");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.test.yaml:5:43: unknown key 'in short';"
                + " within { }, a text with a comma has to be quoted");
  }

  @Test
  void duplicateKeyIsRefusedAtItsSecondPosition() {
    draft.change(Draft.CHECK, "level: required", "level: required\nlevel: optional");

    assertThat(draft.problems())
        .containsExactly("checks/toolchain/rustc.yaml:4:1: duplicate key 'level'");
  }

  @Test
  void unquotedVersionIsRefused() {
    draft.change(Draft.CHECK, "observed: '{rustc.version}'", "observed: 1.10");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:9:11:"
                + " expected a text, found a number; quote it: '1.10'");
  }

  @Test
  void unquotedNumericKeyIsRefused() {
    draft.file("data/kernel-releases.yaml", "rows:\n  6.10: { rustc: 1.78.0 }\n");

    assertThat(draft.problems())
        .containsExactly(
            "checks/data/kernel-releases.yaml:2:3:"
                + " expected a text, found a number; quote it: '6.10'");
  }

  @Test
  void unquotedPlaceholderIsRefused() {
    draft.change(Draft.CHECK, "observed: '{rustc.version}'", "observed: {rustc.version}");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:9:11:"
                + " expected a text, found a map; a text that begins with { has to be quoted");
  }

  @Test
  void unknownWordIsRefused() {
    draft.change(Draft.CHECK, "level: required", "level: requird");
    draft.change(Draft.CHECK, "type: version", "type: date");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:3:8: unknown word 'requird'; did you mean 'required'?",
            "checks/toolchain/rustc.yaml:7:26: unknown word 'date';"
                + " one of text, version, path, boolean, number, list, records, bytes");
  }

  @Test
  void aPrivateVersionIsRefused() {
    draft.change(Draft.CHECK, "type: version,", "type: version, private: true,");

    assertThat(draft.problems())
        .containsExactly("checks/toolchain/rustc.yaml:7:44: a version cannot be private");
  }

  @Test
  void privateWithoutABooleanIsRefused() {
    draft.change(Draft.CHECK, "type: version,", "type: version, private: maybe,");

    assertThat(draft.problems())
        .containsExactly("checks/toolchain/rustc.yaml:7:44: expected true or false, found 'maybe'");
  }

  @Test
  void missingRequiredKeysAreReported() {
    draft.change(Draft.CHECK, "level: required\n", "");
    draft.change(Draft.CHECK, "cites: [article 004]\n", "");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:1:1: 'level' is missing",
            "checks/toolchain/rustc.yaml:1:1: 'cites' is missing");
  }

  @Test
  void skipReasonWithoutAppliesWhenIsRefused() {
    draft.change(Draft.CHECK, "level: required", "level: required\nskip-reason: there is no need");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:4:1: 'applies-when' is missing: nothing skips this check");
  }

  @Test
  void probeWithoutAKindIsRefused() {
    draft.change(Draft.CHECK, "{ run: [", "{ runs: [");

    assertThat(draft.problems())
        .containsExactly("checks/toolchain/rustc.yaml:5:12: asks nothing; did you mean 'run'?");
  }

  @Test
  void keyOfAnotherProbeKindAndBadTimeoutAreRefused() {
    draft.change(Draft.CHECK, "--version] }", "--version], read: true, timeout: 2 hours }");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:5:48: unknown key 'read'; known are run, cwd, env,"
                + " timeout, runs-tree-code",
            "checks/toolchain/rustc.yaml:5:69:"
                + " expected a time such as '10 s', '500 ms' or '2 min', at most 10 min");
  }

  @Test
  void problemsOfAllFilesAreReportedTogether() {
    draft.change(Draft.CHECK, "title: rustc", "title: 1.10");
    draft.change(Draft.CASES, "then: pass", "then: past");
    draft.change(Draft.GIVEN, "example: rustc", "exampel: rustc");

    assertThat(draft.problems())
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsSubsequence(
            "checks/data/predefined-facts.yaml",
            "checks/toolchain/rustc.test.yaml",
            "checks/toolchain/rustc.yaml");
  }
}

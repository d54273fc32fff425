package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.yaml.Draft;

/** References between checks, diagnoses, remedies and tables. */
class LinksTest {
  @TempDir Path parent;
  private Draft draft;

  @BeforeEach
  void write() {
    draft = new Draft(parent);
  }

  @Test
  void columnOfThePackagesTableIsAPackageManager() {
    draft.file(Draft.PACKAGES, "rows:\n  rustc: { apt: rustc, debian: rustc }\n");

    assertThat(draft.problems())
        .containsExactly("checks/data/packages.yaml:2:24: unknown package manager 'debian'");
  }

  @Test
  void unknownCheckInNeedsIsRefused() {
    check("toolchain", "cargo", "needs: [rustd]\noptional-needs: rustcc");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/cargo.yaml:5:9: unknown check 'rustd'; did you mean 'rustc'?",
            "checks/toolchain/cargo.yaml:6:17: unknown check 'rustcc'; did you mean 'rustc'?");
  }

  @Test
  void cycleOfNeedsIsRefused() {
    check("toolchain", "a", "needs: [rustc, b]");
    check("toolchain", "b", "optional-needs: [c]");
    check("toolchain", "c", "needs: [a]");

    assertThat(draft.problems())
        .containsExactly("checks/toolchain/a.yaml:5:16: goes round in a circle: a → b → c → a");
  }

  @Test
  void checkThatNeedsItselfIsRefused() {
    check("toolchain", "a", "needs: [a]");

    assertThat(draft.problems())
        .containsExactly("checks/toolchain/a.yaml:5:9: goes round in a circle: a → a");
  }

  @Test
  void unknownDiagnosisInCausedByIsRefused() {
    draft.change(Draft.CHECK, "message: rustc", "caused-by: [rustc-to-old]\n    message: rustc");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:13:17:"
                + " unknown diagnosis 'rustc-to-old'; did you mean 'rustc-too-old'?");
  }

  @Test
  void checkInCausedByIsKnown() {
    draft.change(Draft.CHECK, "message: rustc", "caused-by: [rustc, rustcc]\n    message: rustc");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:13:24: unknown diagnosis 'rustcc'; did you mean 'rustc'?");
  }

  @Test
  void unknownDiagnosisInAlsoFixesIsRefused() {
    draft.change(Draft.CHECK, "install: rustc", "install: rustc\n        also-fixes: [everything]");

    assertThat(draft.problems())
        .containsExactly("checks/toolchain/rustc.yaml:17:22: unknown diagnosis 'everything'");
  }

  @Test
  void installWithoutAPackageRowIsRefused() {
    draft.change(Draft.CHECK, "install: rustc", "install: [rustc, rust-src]");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:16:26: data/packages.yaml has no row 'rust-src'");
  }

  @Test
  void routeWithoutAPackageNameIsRefused() {
    draft.change(Draft.CHECK, "route: packages", "route: dnf");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:16:18: data/packages.yaml names no package of 'dnf'");
  }

  @Test
  void unknownRouteIsRefused() {
    draft.change(Draft.CHECK, "route: packages", "route: pacmann");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:15:16: unknown package manager 'pacmann'; did you mean"
                + " 'pacman'?");
  }

  @Test
  void duplicateDiagnosisIdIsRefused() {
    draft.change(
        Draft.CHECK, "cites:", "  - { id: rustc-too-old, message: It is too old. }\ncites:");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:18:11: diagnosis 'rustc-too-old' is there already,"
                + " in checks/toolchain/rustc.yaml:11:9");
  }

  @Test
  void diagnosisWithoutWhenBeforeTheLastIsRefused() {
    draft.change(Draft.CHECK, "    when: rustc.version < 1.78.0\n", "");
    draft.change(
        Draft.CHECK, "cites:", "  - { id: rustc-odd, when: true, message: It is odd. }\ncites:");
    draft.change(Draft.CASES, "then: pass", "then: { fail: rustc-odd }");

    assertThat(draft.problems())
        .contains(
            "checks/toolchain/rustc.yaml:11:5:"
                + " 'when' is missing: without it the diagnosis stands last");
  }

  @Test
  void duplicateCheckIdIsRefused() {
    check("bindings", "rustc", "optional-needs: []");

    assertThat(draft.problems())
        .anyMatch(problem -> problem.contains("rustc.yaml:1:1: check 'rustc' is there already"));
  }

  @Test
  void idWithOtherCharactersIsRefused() {
    check("toolchain", "Cargo_1", "optional-needs: []");
    draft.change(Draft.CHECK, "id: rustc-too-old", "id: rustc_too_old");
    draft.change(Draft.CASES, "fail: rustc-too-old", "fail: rustc_too_old");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/Cargo_1.yaml:1:1:"
                + " bad id 'Cargo_1': an id has small letters, digits and hyphens",
            "checks/toolchain/rustc.yaml:11:9:"
                + " bad id 'rustc_too_old': an id has small letters, digits and hyphens");
  }

  @Test
  void remedyWithoutInstallRunOrNoteIsRefused() {
    draft.change(Draft.CHECK, "install: rustc", "title: Do something");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:15:9: 'install', 'run', 'inspect' or 'note' is missing",
            "checks/toolchain/rustc.yaml:17:9:"
                + " 'install' is missing: there would be no candidate");
  }

  @Test
  void unattendedCountThatDiffersFromRunIsRefused() {
    draft.change(
        Draft.CHECK, "install: rustc", "install: rustc\n        unattended: apt-get -y install");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:17:9: expected one for each of the 0 commands of 'run'");
  }

  @Test
  void skipIfCountThatDiffersFromRunIsRefused() {
    draft.change(
        Draft.CHECK,
        "install: rustc",
        "title: Do it\n        run: ['one', 'two', 'three']\n        skip-if: ['true', '']");

    assertThat(draft.problems())
        .contains(
            "checks/toolchain/rustc.yaml:18:9: expected one, or one for each of the 3 commands of"
                + " 'run'");
  }

  @Test
  void unknownToolAndFactInRequiresToolsAreRefused() {
    draft.change(
        Draft.CHECK,
        "install: rustc",
        "install: rustc\n        requires-tools: { curl: curl.path }");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:17:27: data/packages.yaml has no row 'curl'",
            "checks/toolchain/rustc.yaml:17:33: 'curl.path' is unknown here");
  }

  @Test
  void personStepWithDoneIsRefused() {
    draft.file(
        "data/roadmap.yaml",
        """
        - id: join-the-list
          kind: person
          title: Join the list
          why: That is where it happens.
          done: machine.root
        """);

    assertThat(draft.problems())
        .containsExactly(
            "checks/data/roadmap.yaml:5:3: a person's step is ticked and has no 'done'");
  }

  @Test
  void aStepThatRunsCommandsMayAskForAValue() {
    draft.file(
        "data/roadmap.yaml",
        """
        - id: join-the-list
          kind: person
          title: Join the list
          why: That is where it happens.
          asks: { fact: machine.root, question: Who are you?, example: jo }
        - id: name-it
          kind: next
          title: Name it
          why: It needs a name.
          done: machine.root
          asks: { fact: name.it, question: What is it?, prevew: echo }
          run: echo {machine.root}
        """);

    assertThat(draft.problems())
        .containsExactly(
            "checks/data/roadmap.yaml:5:3: only a step with 'kind: next' and 'run' asks for a"
                + " value",
            "checks/data/roadmap.yaml:11:9: 'example' is missing",
            "checks/data/roadmap.yaml:11:17: 'name.it' is unknown here",
            "checks/data/roadmap.yaml:11:49: unknown key 'prevew'; did you mean 'preview'?");
  }

  private void check(String stage, String id, String more) {
    draft.file(
        stage + "/" + id + ".yaml",
        """
        title: %s
        why: It is needed.
        level: required
        cites: [article 004]
        %s
        pass: machine.root
        """
            .formatted(id, more));
    draft.file(stage + "/" + id + ".test.yaml", "[{ name: fine, then: pass }]\n");
  }
}

package org.rfldoctor.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.yaml.Draft;

/** Errors in conditions, templates and patterns are reported at their line and column. */
class ExpressionReaderTest {
  private static final String PASS = "pass: rustc.version >= 1.78.0";
  private static final String SAYS = "message: rustc is {rustc.version}.";
  @TempDir Path parent;
  private Draft draft;

  @BeforeEach
  void write() {
    draft = new Draft(parent);
  }

  @Test
  void errorInAPlainConditionIsReportedAtItsColumn() {
    draft.change(Draft.CHECK, PASS, "pass: rustc.version => 1.78.0");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:8:22: bad condition:"
                + " expected a name or a value instead of '>'");
  }

  @Test
  void errorInAQuotedConditionIsReportedAtItsColumn() {
    draft.change(Draft.CHECK, PASS, "pass: 'make.RUSTC = ''rustc'' && machine.root'");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:8:31: bad condition: cannot read '&& machine.root'");
  }

  @Test
  void errorInADoubleQuotedConditionIsReportedAtItsColumn() {
    draft.change(Draft.CHECK, PASS, "pass: \"make.RUSTC = '\\\"' machine.root\"");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:8:26: bad condition: did not expect 'machine.root'");
  }

  @Test
  void errorInAFoldedConditionIsReportedOnItsOwnLine() {
    draft.change(
        Draft.CHECK,
        PASS,
        """
        pass: >-
          rustc.version >= 1.78.0
          and (machine.root
          or machine.root""");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:11:18: bad condition: expected ')' instead of the end");
  }

  @Test
  void errorInATwoLineConditionIsReportedOnItsOwnLine() {
    draft.change(Draft.CHECK, PASS, PASS + "\n  and machine.rot");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:9:7:"
                + " 'machine.rot' is unknown here; did you mean 'machine.root'?");
  }

  @Test
  void columnsCountCharactersRatherThanBytes() {
    draft.change(Draft.CHECK, SAYS, "message: '≥ 🦀 {rustc.vesion}'");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:13:20:"
                + " 'rustc.vesion' is unknown here; did you mean 'rustc.version'?");
  }

  @Test
  void unknownProbeEndIsRefused() {
    draft.change(Draft.CHECK, PASS, "pass: version.ended = 'exit' or version.ended != 'not-fond'");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:8:51: no probe ends in 'not-fond'; did you mean 'not-found'?");
  }

  @Test
  void badPatternInAConditionIsReportedAtItsColumn() {
    draft.change(Draft.CHECK, PASS, "pass: make.RUSTC matches '['");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:8:26: bad condition: bad pattern:"
                + " Unclosed character class");
  }

  @Test
  void badPatternOfAFactIsReportedAtItsColumn() {
    draft.change(Draft.CHECK, "'^rustc (\\S+)'", "'^rustc (\\S+'");

    assertThat(draft.problems())
        .containsExactly("checks/toolchain/rustc.yaml:7:69: bad pattern: Unclosed group");
  }

  @Test
  void recordsWithoutNamedGroupsAreRefused() {
    draft.change(Draft.CHECK, "type: version", "type: records");

    assertThat(draft.problems())
        .contains(
            "checks/toolchain/rustc.yaml:7:57: records are made of named groups: (?<name>...)");
  }

  @Test
  void strayBraceIsReportedAtItsColumn() {
    draft.change(Draft.CHECK, SAYS, "message: rustc is ${RUSTC}.");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:13:24: this brace begins no {name}; write '{{'");
  }

  @Test
  void conditionTrueIsAccepted() {
    draft.change(Draft.CHECK, PASS, "pass: true");

    assertThat(draft.catalog().checks()).hasSize(1);
  }
}

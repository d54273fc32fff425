package org.rfldoctor.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which facts each part of a check file may use. */
class NameRuleTest {
  private static final String BINDGEN = "bindings/bindgen.yaml";
  @TempDir Path parent;
  private Draft draft;

  @BeforeEach
  void write() {
    draft = new Draft(parent);
    draft.file(
        BINDGEN,
        """
        title: bindgen
        why: It writes the bindings.
        level: required
        needs: [rustc]
        probes:
          ask: { run: [bindgen, --version] }
        facts:
          bindgen.version: { type: version, from: ask, match: '^bindgen (\\S+)' }
        pass: known bindgen.version and known rustc.version
        diagnoses:
          - id: bindgen-not-found
            when: ask.ended = 'not-found'
            message: bindgen {bindgen.version} is not there.
            remedies:
              - route: hand
                title: Look for {rustc.version}
                run: ls {make.RUSTC}
        cites: [article 004]
        """);
    draft.file(
        "bindings/bindgen.test.yaml",
        """
        - name: there
          facts: { rustc.version: '1.85.1' }
          given: { ask: { stdout: bindgen 0.71.1 } }
          then: pass
        - name: not there
          given: { ask: not-found }
          then: { fail: bindgen-not-found }
        """);
  }

  @Test
  void ownNeededAndPredefinedFactsAndProbesAreKnown() {
    assertThat(draft.catalog().checks()).hasSize(2);
  }

  @Test
  void factsOfIndirectNeedsAreKnown() {
    draft.file(
        "bindings/libclang.yaml",
        """
        title: libclang
        why: bindgen loads it.
        level: required
        optional-needs: [bindgen]
        pass: known rustc.version
        cites: [article 004]
        """);
    draft.file("bindings/libclang.test.yaml", "[{ name: fine, then: pass }]\n");

    assertThat(draft.catalog().checks()).hasSize(3);
  }

  @Test
  void factOfACheckOutsideOfNeedsIsRefused() {
    draft.change(BINDGEN, "needs: [rustc]\n", "");

    assertThat(draft.problems())
        .containsExactly(
            "checks/bindings/bindgen.yaml:8:39: 'rustc.version' is a fact of rustc,"
                + " which is in neither 'needs' nor 'optional-needs'");
  }

  @Test
  void anUnknownFactIsRefused() {
    draft.change(BINDGEN, "pass: known bindgen.version", "pass: known bindgen.verison");

    assertThat(draft.problems())
        .containsExactly(
            "checks/bindings/bindgen.yaml:9:13:"
                + " 'bindgen.verison' is unknown here; did you mean 'bindgen.version'?");
  }

  @Test
  void anUnknownProbeIsRefusedInAConditionAndInAFact() {
    draft.change(BINDGEN, "when: ask.ended", "when: task.ended");
    draft.change(BINDGEN, "from: ask", "from: aks");

    assertThat(draft.problems())
        .containsExactly(
            "checks/bindings/bindgen.yaml:8:43: unknown probe 'aks'; did you mean 'ask'?",
            "checks/bindings/bindgen.yaml:12:11:"
                + " 'task.ended' is unknown here; did you mean 'ask.ended'?");
  }

  @Test
  void ownFactInAppliesWhenIsRefused() {
    draft.change(
        BINDGEN,
        "needs: [rustc]",
        "needs: [rustc]\napplies-when: known bindgen.version\nskip-reason: no");

    assertThat(draft.problems())
        .containsExactly(
            "checks/bindings/bindgen.yaml:5:21:"
                + " 'bindgen.version' is read only after this is asked");
  }

  @Test
  void remedyMayUseEveryFactButNoProbeEnd() {
    draft.change(Draft.CHECK, "accept-version: candidate >= 1.78.0", "when: known bindgen.version");
    draft.change(BINDGEN, "route: hand", "route: hand\n        when: ask.ended = 'not-found'");

    assertThat(draft.problems())
        .containsExactly(
            "checks/bindings/bindgen.yaml:16:15:"
                + " 'ask.ended' is forgotten when steps are planned: read a fact from it");
  }

  @Test
  void candidateOutsideOfAcceptVersionIsRefused() {
    draft.change(BINDGEN, "run: ls {make.RUSTC}", "run: ls {candidate}");

    assertThat(draft.problems())
        .containsExactly("checks/bindings/bindgen.yaml:17:18: 'candidate' is unknown here");
  }

  @Test
  void duplicateFactIsRefused() {
    draft.change(BINDGEN, "  bindgen.version: {", "  rustc.version: {");

    assertThat(draft.problems())
        .contains(
            "checks/bindings/bindgen.yaml:8:3:"
                + " fact 'rustc.version' is there already, in checks/toolchain/rustc.yaml:7:3");
  }

  @Test
  void predefinedFactReadByACheckIsRefused() {
    draft.change(BINDGEN, "facts:\n", "facts:\n  machine.root: { type: boolean, value: 'no' }\n");

    assertThat(draft.problems())
        .containsExactly(
            "checks/bindings/bindgen.yaml:8:3:"
                + " fact 'machine.root' is there already, in checks/data/predefined-facts.yaml:2:1");
  }

  @Test
  void unknownPropertyOfAQueryIsRefused() {
    draft.change(BINDGEN, "run: [bindgen, --version]", "tool: bindgen");
    draft.change(BINDGEN, "match: '^bindgen (\\S+)'", "property: pat");
    draft.change(
        "bindings/bindgen.test.yaml", "stdout: bindgen 0.71.1", "properties: { reel: /a }");

    assertThat(draft.problems())
        .containsExactly(
            "checks/bindings/bindgen.test.yaml:3:33:"
                + " unknown property 'reel'; did you mean 'real'?",
            "checks/bindings/bindgen.yaml:8:58: unknown property 'pat'; did you mean 'path'?");
  }

  @Test
  void unknownTableRowAndColumnAreRefused() {
    draft.change(
        BINDGEN,
        "facts:\n",
        """
        facts:
          a: { type: text, table: package, row: rustc, column: apt }
          b: { type: text, table: packages, row: rustd, column: apt }
          c: { type: text, table: packages, row: '{make.RUSTC}', column: atp }
        """);

    assertThat(draft.problems())
        .containsExactly(
            "checks/bindings/bindgen.yaml:8:27: unknown table 'package'; did you mean 'packages'?",
            "checks/bindings/bindgen.yaml:9:42:"
                + " that table has no row 'rustd'; did you mean 'rustc'?",
            "checks/bindings/bindgen.yaml:10:66:"
                + " that table has no column 'atp'; did you mean 'apt'?");
  }
}

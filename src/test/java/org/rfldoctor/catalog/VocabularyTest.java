package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.yaml.Draft;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Route;
import org.rfldoctor.check.TextVariants;
import org.rfldoctor.check.expression.TruthValue;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;

/** Short forms in check files: texts with conditions, named remedies, tool checks, shared cases. */
class VocabularyTest {
  @TempDir Path parent;
  private Draft draft;

  @BeforeEach
  void write() {
    draft = new Draft(parent);
    draft.file(Draft.PACKAGES, "rows:\n  rustc: { apt: rustc }\n  bc: { apt: bc }\n");
  }

  @Test
  void aMessageOfSeveralWordingsIsRead() {
    draft.change(
        Draft.CHECK,
        "    message: rustc is {rustc.version}.\n",
        """
            message:
              - { when: version.exit = 0, text: 'rustc is {rustc.version}.' }
              - { text: rustc is too old. }
        """);

    TextVariants message = draft.catalog().checks().get(0).diagnoses().get(0).says();

    assertThat(message.variants()).extracting(TextVariants.Variant::text).hasSize(2);
    assertThat(message.choose(known("version.exit", new Value.Number(0))))
        .as("its fact is not known")
        .isEqualTo("rustc is too old.");
  }

  @Test
  void sentenceFragmentIsRefusedAsAText() {
    draft.change(
        Draft.CHECK,
        "    message: rustc is {rustc.version}.\n",
        """
            message:
              - { when: version.exit = 0, text: ', which is too old.' }
              - { when: version.exit = 1, text: rustc is too old }
        """);

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:14:41: a sentence begins with no punctuation or space",
            "checks/toolchain/rustc.yaml:15:9: the last text has no 'when': it counts where no"
                + " other does",
            "checks/toolchain/rustc.yaml:15:41: a sentence ends with a full stop");
  }

  @Test
  void factWithASentenceFragmentIsRefused() {
    draft.change(
        Draft.CHECK,
        "pass: rustc",
        """
          rustc.where: { type: text, value: ', which is far away' }
          rustc.who: { type: text, value: says nothing of it }
          rustc.tool: { type: text, value: clippy-driver }
        pass: rustc""");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/rustc.yaml:8:37: a fact begins with no punctuation or space; write"
                + " whole sentences as a list of { when, text }",
            "checks/toolchain/rustc.yaml:9:35: a fact is no piece of a sentence; write whole"
                + " sentences as a list of { when, text }");
  }

  @Test
  void localFactInAnotherFileIsRefused() {
    draft.change(Draft.CHECK, "type: version,", "type: version, local: true,");
    draft.file(
        "data/roadmap.yaml",
        "- { id: go, kind: next, title: Go, why: On, run: 'echo {rustc.version}' }\n");

    assertThat(draft.problems())
        .containsExactly("checks/data/roadmap.yaml:1:57: 'rustc.version' is a local fact of rustc");
  }

  @Test
  void namedRemedyIsUsedWithAnotherTitle() {
    draft.file(
        "data/remedies.yaml",
        "newer: { route: packages, install: rustc, note: From backports., when: machine.root }\n");
    draft.change(
        Draft.CHECK,
        "      - route: packages\n        install: rustc\n        accept-version: candidate >= 1.78.0\n",
        "      - { use: newer, title: Install a newer rustc }\n");

    Remedy remedy = draft.catalog().checks().get(0).diagnoses().get(0).remedies().get(0);

    assertThat(remedy.title()).isEqualTo("Install a newer rustc");
    assertThat(remedy.install()).containsExactly("rustc");
    assertThat(remedy.note()).contains("From backports.");
    assertThat(remedy.when().names()).containsExactly("machine.root");
  }

  @Test
  void anUnknownNamedRemedyIsRefused() {
    draft.file("data/remedies.yaml", "newer: { route: packages, install: rustc }\n");
    draft.change(
        Draft.CHECK,
        "      - route: packages\n        install: rustc\n        accept-version: candidate >= 1.78.0\n",
        "      - { use: newest }\n");

    assertThat(draft.problems())
        .containsExactly(
            "checks/data/remedies.yaml:1:1: no diagnosis uses 'newer'",
            "checks/toolchain/rustc.yaml:15:16: remedies.yaml has no remedy 'newest'; did you mean"
                + " 'newer'?");
  }

  @Test
  void toolCheckExpandsToAProbeFactsAndFourDiagnoses() {
    writeBc("  minimum: rustc.version\n  consequence: The build stops.\n");

    Check bc = draft.catalog().check("bc").orElseThrow();

    assertThat(((Probe.Command) bc.probes().get("version")).argv())
        .containsExactly("bc", "--version");
    assertThat(bc.facts())
        .extracting(FactDefinition::name)
        .containsExactly("bc.version", "bc.firstLine");
    assertThat(bc.facts()).extracting(FactDefinition::isLocal).containsExactly(false, false);
    assertThat(bc.diagnoses())
        .extracting(Diagnosis::id)
        .containsExactly("bc-unexpected-output", "bc-not-runnable", "bc-not-found", "bc-too-old");
    assertThat(bc.diagnosis("bc-not-found").orElseThrow().says())
        .isEqualTo(TextVariants.of("bc is not on PATH. The build stops."));
    assertThat(bc.expected()).isEqualTo(TextVariants.of("≥ {rustc.version}"));
  }

  @Test
  void aToolCheckBringsItsStandardCases() {
    writeBc("");

    List<CheckCase> cases = draft.catalog().cases();

    assertThat(cases)
        .filteredOn(it -> it.check().equals("bc"))
        .extracting(it -> it.name() + ": " + it.then().diagnosis().orElse("pass"))
        .containsExactly(
            "there: pass",
            "standard: not found: bc-not-found",
            "standard: not executable: bc-not-runnable",
            "standard: crashes: bc-not-runnable",
            "standard: fails: bc-not-runnable",
            "standard: other output: bc-unexpected-output");
  }

  @Test
  void aDiagnosisOfAToolCheckMayHaveItsOwnIdMessageAndRemedies() {
    writeBc("  not-found: { id: no-bc, message: Get bc., remedies: [] }\n");

    Diagnosis missing = draft.catalog().check("bc").orElseThrow().diagnosis("no-bc").orElseThrow();

    assertThat(missing.id()).isEqualTo("no-bc");
    assertThat(missing.says()).isEqualTo(TextVariants.of("Get bc."));
    assertThat(missing.remedies()).isEmpty();
  }

  @Test
  void toolCheckWithPassHasNoUnexpectedOutputDiagnosis() {
    writeBc("pass: version.exit = 0\n");

    assertThat(draft.catalog().check("bc").orElseThrow().diagnoses())
        .extracting(Diagnosis::id)
        .containsExactly("bc-not-runnable", "bc-not-found");
  }

  @Test
  void anUnknownMinimumOfAToolCheckIsRefused() {
    writeBc("  minimum: rustc.versio\n");

    assertThat(draft.problems())
        .containsExactly(
            "checks/toolchain/bc.yaml:8:12: 'rustc.versio' is unknown here; did you mean"
                + " 'rustc.version'?");
  }

  @Test
  void remedyWithoutRouteUsesThePackageManagerOrIsManual() {
    draft.change(
        Draft.CHECK,
        "      - route: packages\n        install: rustc\n        accept-version: candidate >= 1.78.0\n",
        """
              - install: [rustc, bc]
              - inspect: type -a rustc
        """
            .indent(0));

    List<Remedy> remedies = draft.catalog().checks().get(0).diagnoses().get(0).remedies();

    assertThat(remedies)
        .extracting(Remedy::route)
        .containsExactly(new Route.Packages(), new Route.Hand());
    assertThat(remedies)
        .extracting(Remedy::title)
        .containsExactly("Install rustc and bc", "Run `type -a rustc` and read what it prints");
    assertThat(remedies.get(1).commands().run()).containsExactly("type -a rustc");
    assertThat(remedies.get(1).policy().confirm()).isTrue();
  }

  @Test
  void casesInheritSharedFactsAndAnswers() {
    draft.change(
        Draft.CASES,
        "- name: new enough\n",
        """
        - shared:
            source: captured
            facts: { make.RUSTC: rustc-1.85 }
            given: { version: { stdout: rustc 1.85.1 } }
        - name: as shared
          then: pass
        - name: new enough
          source: made up
          facts: { make.RUSTC: rustc-1.90 }
        """);

    List<CheckCase> cases = draft.catalog().cases();

    assertThat(cases)
        .extracting(CheckCase::name)
        .containsExactly("as shared", "new enough", "too old");
    assertThat(cases)
        .extracting(it -> it.source().orElse("?"))
        .containsExactly("captured", "made up", "captured");
    assertThat(cases)
        .extracting(it -> it.facts().value("make.RUSTC").orElseThrow().text())
        .containsExactly("rustc-1.85", "rustc-1.90", "rustc-1.85");
    assertThat(cases.get(0).given()).containsKey("version");
  }

  @Test
  void checkInAGroupFolderIsRead() {
    draft.file("toolchain/rust/rustc.yaml", draft.text(Draft.CHECK)).remove(Draft.CHECK);
    draft.file("toolchain/rust/rustc.test.yaml", draft.text(Draft.CASES)).remove(Draft.CASES);

    Catalog catalog = draft.catalog();

    Check rustc = catalog.check("rustc").orElseThrow();
    assertThat(rustc.stage().word()).isEqualTo("toolchain");
    assertThat(catalog.position(rustc).toString()).endsWith("toolchain/rust/rustc.yaml:1:1");
    assertThat(catalog.cases()).hasSize(2);
  }

  @Test
  void nestedGroupFolderIsRefused() {
    draft.file("toolchain/rust/old/rustc.yaml", draft.text(Draft.CHECK));

    assertThat(draft.problems()).contains("checks/toolchain/rust/old:1:1: is no .yaml file");
  }

  @Test
  void minimumOfAToolCheckMayBeAVersion() {
    writeBc("  minimum: 1.07.1\n");

    Check bc = draft.catalog().check("bc").orElseThrow();

    assertThat(bc.expected()).isEqualTo(TextVariants.of("≥ 1.07.1"));
    assertThat(bc.diagnosis("bc-too-old").orElseThrow().says())
        .isEqualTo(TextVariants.of("bc is {bc.version}; this check requires 1.07.1 or newer."));
    assertThat(bc.pass().holds(name -> Optional.of(new Version(List.of(1, 7, 0)))))
        .isEqualTo(TruthValue.NO);
    assertThat(bc.pass().holds(name -> Optional.of(new Version(List.of(1, 7, 1)))))
        .isEqualTo(TruthValue.YES);
  }

  @Test
  void minimumThatIsNeitherAVersionNorAFactIsRefused() {
    writeBc("  minimum: 1.07-rc\n");

    assertThat(draft.problems())
        .contains(
            "checks/toolchain/bc.yaml:8:12: '1.07-rc' is neither a version such as 1.10 nor the"
                + " name of a fact");
  }

  private void writeBc(String more) {
    draft.file(
        "toolchain/bc.yaml",
        """
        title: bc
        why: Every build needs it.
        level: required
        needs: [rustc]
        tool-check:
          tool: bc
          version-pattern: '^bc (\\d\\S+)'
        """
            + more
            + "cites: [Kbuild]\n");
    draft.file(
        "toolchain/bc.test.yaml",
        """
        - name: there
          facts: { rustc.version: 1.0.0 }
          given: { version: { stdout: bc 1.07 } }
          then: pass
        """
            + (more.contains("minimum")
                ? """
                  - name: old
                    facts: { rustc.version: 2.0.0 }
                    given: { version: { stdout: bc 1.07 } }
                    then: { fail: bc-too-old }
                  """
                : ""));
  }

  private static FactLookup known(String known, Value value) {
    Map<String, Value> facts = Map.of(known, value);
    return name -> Optional.ofNullable(facts.get(name));
  }
}

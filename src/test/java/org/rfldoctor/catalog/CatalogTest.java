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
import org.rfldoctor.check.ExpectedOutcome;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.PathStepBuilder;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;

/** Cases, roadmap, hash and positions of a catalog. */
class CatalogTest {
  @TempDir Path parent;
  private Draft draft;

  @BeforeEach
  void write() {
    draft = new Draft(parent);
  }

  @Test
  void caseHasExamplesOfPredefinedFactsAndItsOwnFacts() {
    draft.change(
        Draft.CASES,
        "name: too old",
        """
        name: too old
          failure: [T01, T02]
          source: captured
          facts: { make.RUSTC: null, tree.objtree: /build }
          candidates: { rustc: '1.85.1-1' }""");
    CheckCase old = draft.catalog().cases().get(1);

    assertThat(old.check()).isEqualTo("rustc");
    assertThat(old.name()).isEqualTo("too old");
    assertThat(old.position().toString()).endsWith("checks/toolchain/rustc.test.yaml:4:3");
    assertThat(old.rows()).containsExactly("T01", "T02");
    assertThat(old.source()).contains("captured");
    assertThat(old.facts())
        .isEqualTo(
            new Facts(
                Map.of(
                    "machine.root", new Value.Flag(false),
                    "tree.objtree", new Value.FilePath("/build"))));
    assertThat(old.given())
        .isEqualTo(Map.of("version", Observation.Answer.of(0, "rustc 1.63.0", "")));
    assertThat(old.offers()).isEqualTo(Map.of("rustc", new Version(List.of(1, 85, 1))));
  }

  @Test
  void caseExpectsMessageFactsAndCommandBesideItsOutcome() {
    draft.change(
        Draft.CASES,
        "then: pass",
        "then: { outcome: pass, observed: 1.85.1, facts: { rustc.version: 1.85.1 } }");
    draft.change(
        Draft.CASES,
        "fail: rustc-too-old",
        "fail: rustc-too-old, message: 1.63.0, run: apt install rustc, facts: {rustc.version: null}");

    assertThat(draft.catalog().cases())
        .extracting(CheckCase::then)
        .containsExactly(
            new ExpectedOutcome(
                Status.PASS,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("1.85.1"),
                Map.of("rustc.version", Version.in("1.85.1").map(version -> version)),
                Optional.empty()),
            new ExpectedOutcome(
                Status.FAIL,
                Optional.of("rustc-too-old"),
                List.of(),
                Optional.of("1.63.0"),
                Optional.empty(),
                Map.of("rustc.version", Optional.empty()),
                Optional.of("apt install rustc")));
  }

  @Test
  void roadmapIsReadInOrder() {
    draft.file(
        "data/roadmap.yaml",
        """
        - id: configure
          kind: next
          per-tree: true
          title: Configure
          why: It has to be on.
          when: not machine.root
          done: known rustc.version
          run: '{make.RUSTC} --version'
          cwd: '{tree.objtree}'
          cites: [article 003]
        - { id: join, kind: person, title: Join, why: They are kind. }
        """);

    assertThat(draft.catalog().waypoints())
        .containsExactly(
            PathStepBuilder.point("configure")
                .perTree()
                .text("Configure", "It has to be on.")
                .when("not machine.root")
                .done("known rustc.version")
                .run("{make.RUSTC} --version")
                .cwd("{tree.objtree}")
                .cites("article 003")
                .done(),
            PathStepBuilder.point("join").person().text("Join", "They are kind.").done());
  }

  @Test
  void hashDependsOnChecksAndNotOnCases() {
    String before = draft.catalog().hash();
    draft.change(Draft.CASES, "name: too old", "name: far too old");
    String otherCase = draft.catalog().hash();
    draft.change(Draft.CHECK, "message: rustc is", "message: Your rustc is");

    assertThat(before).matches("[0-9a-f]{64}").isEqualTo(otherCase);
    assertThat(draft.catalog().hash()).isNotEqualTo(before);
  }

  @Test
  void positionOfACheckIsTheStartOfItsFile() {
    Check check = draft.catalog().checks().get(0);

    assertThat(draft.catalog().position(check).toString())
        .isEqualTo(draft.folder() + "/toolchain/rustc.yaml:1:1");
  }
}

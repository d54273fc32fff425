package org.rfldoctor.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rfldoctor.cli.base.Workshop;
import org.rfldoctor.render.json.ReportSchema;

/** The options of guide that need no dialogue: --yes, --dry-run, --list, --print and --tick. */
class GuideCommandTest {
  private static final String PATH =
      """
      - id: read-documentation
        kind: person
        title: Read the book
        why: It is short.
        cites: [a book]
      - id: look-at-samples
        kind: person
        per-tree: true
        title: Look at the samples of your tree
        why: They fit your tree.
        cites: [a book]
      - id: build
        kind: next
        title: Build it
        why: So that it is there.
        done: tree.series = 'never'
        run: make
        cites: [a book]
      """;

  @TempDir Path folder;
  private Workshop workshop;

  @BeforeEach
  void open() {
    workshop = new Workshop(folder);
    workshop.terminal = false;
  }

  @Test
  void yesRunsEveryFixAndShowsTheReport() {
    workshop
        .asksFor("hammer", "route: hand", "run: touch hammer")
        .asksFor("nail", "route: hand", "run: touch nail");

    assertThat(workshop.guide("--yes")).isZero();
    assertThat(workshop.said()).containsSubsequence("$ touch hammer", "$ touch nail");
    assertThat(workshop.result()).contains("Ready: ").doesNotContain("$ touch");

    assertThat(workshop.guide("--yes")).isZero();
    assertThat(workshop.said()).doesNotContain("$ ");
  }

  @Test
  void failedStepWithYesRunsOnceAndOthersContinue() {
    workshop
        .asksFor("hammer", "route: hand", "run: 'echo again >> tried; exit 3'")
        .asksFor("nail", "route: hand", "run: touch nail");

    assertThat(workshop.guide("--yes")).isEqualTo(1);
    assertThat(workshop.home("tried")).hasContent("again");
    assertThat(workshop.home("nail")).exists();
    assertThat(workshop.said()).contains("Failed: exit status 3.");
  }

  @Test
  void yesWithJsonPrintsWhatWasDoneBesideTheReport() throws IOException {
    workshop
        .asksFor("hammer", "route: hand", "run: 'export HAMMER=1; touch hammer'")
        .asksFor("nail", "route: hand", "run: exit 3", "make-arguments: [NAIL=1]")
        .asksFor("anvil", "route: hand", "run: touch anvil", "skip-if: touch anvil")
        .asksFor("saw", "route: hand", "run: touch saw", "confirm: true");

    assertThat(workshop.guide("--yes", "--format", "json", "--label", "seat-07")).isEqualTo(1);

    JsonNode report = ReportSchema.read(workshop.result());
    assertThat(ReportSchema.strict().complaints(report)).isEmpty();
    assertThat(report.path("verdict").asText()).isEqualTo("not-ready");
    assertThat(report.path("machine").path("label").asText()).isEqualTo("seat-07");
    assertThat(report.path("steps").findValuesAsText("automatic")).contains("true", "false");
    JsonNode done = report.path("guide");
    assertThat(done.path("exports").toString()).isEqualTo("[\"export HAMMER=1\"]");
    assertThat(done.path("words").toString()).isEqualTo("[]");
    assertThat(done.path("steps"))
        .extracting(it -> it.path("ending").asText() + " " + it.path("ran"))
        .containsExactlyInAnyOrder(
            "done [\"export HAMMER=1; touch hammer\"]", "failed [\"exit 3\"]", "done []");
  }

  @Test
  void jsonWithoutYesIsAUsageError() {
    workshop.asksFor("hammer", "route: hand", "run: touch hammer");

    for (List<String> words :
        List.of(List.<String>of(), List.of("--print"), List.of("--yes", "--dry-run"))) {
      List<String> all = new ArrayList<>(List.of("--format", "json"));
      all.addAll(words);
      assertThat(workshop.guide(all.toArray(String[]::new))).as(words.toString()).isEqualTo(2);
      assertThat(workshop.said()).contains("--format json goes with --yes");
    }
    assertThat(workshop.guide("--format", "sh", "--yes")).isEqualTo(2);
    assertThat(workshop.said()).contains("--format sh goes with --print");
    assertThat(workshop.home("hammer")).doesNotExist();
  }

  @Test
  void yesRunsTheUnattendedCommand() {
    workshop.asksFor(
        "hammer", "route: hand", "run: read answer && touch hammer", "unattended: touch hammer");

    assertThat(workshop.guide("--yes")).isZero();
    assertThat(workshop.said()).contains("$ touch hammer").doesNotContain("$ read answer");
  }

  @Test
  void yesSkipsConfirmPlaceholderAndPersonSteps() {
    workshop
        .asksFor("hammer", "route: hand", "run: touch hammer", "confirm: true")
        .asksFor("nail", "route: hand", "run: touch YOUR-NAIL", "placeholders: true")
        .path(PATH);

    assertThat(workshop.guide("--yes")).isEqualTo(1);
    assertThat(workshop.said()).doesNotContain("$ ");
    assertThat(workshop.home("hammer")).doesNotExist();
  }

  @Test
  void dryRunShowsEveryStepAndChangesNothing() throws IOException {
    workshop.asksFor("hammer", "route: hand", "run: touch hammer").path(PATH);

    assertThat(workshop.guide("--dry-run")).isEqualTo(1);
    assertThat(workshop.result())
        .containsSubsequence(
            "Step 1 of ", "touch hammer", "Read the book", "Dry run: nothing was changed");
    try (var files = Files.list(workshop.home(""))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void listShowsTheRoadmapWithProgress() {
    workshop.asksFor("hammer", "route: hand", "run: touch hammer").path(PATH);
    workshop.guide("--tick", "read-documentation");

    assertThat(workshop.guide("--list")).isZero();
    assertThat(workshop.result())
        .containsSubsequence(
            "✘ Make hammer  to do",
            "✔ Read the book  read-documentation, ticked",
            "○ Build it  to do",
            "1 of 3 done; of the 2 that only you can do, 1.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--list", "--print", "--dry-run"})
  void stackOverflowInAPatternIsNotAnInternalError(String listing) {
    workshop.asksFor("hammer", "route: hand", "run: touch hammer").crashes("nail");

    assertThat(workshop.guide(listing)).isNotEqualTo(70);
  }

  @Test
  void listMarksRecommendedAndOptionalSteps() {
    workshop.level = "recommended";
    workshop.asksFor("hammer", "route: hand", "run: touch hammer");
    workshop.level = "optional";
    workshop.asksFor("nail", "route: hand", "run: touch nail");

    workshop.guide("--list");

    assertThat(workshop.result()).contains("! Make hammer  recommended", "○ Make nail  optional");
  }

  @Test
  void scriptNamesTheDocumentedCommandBesideTheUnattendedOne() {
    workshop.asksFor(
        "hammer",
        "route: hand",
        "run: read answer",
        "unattended: touch hammer",
        "replan-after: true");

    workshop.guide("--print");

    assertThat(workshop.result())
        .containsSubsequence(
            "# 1. Make hammer",
            "Documented command: read answer",
            "touch hammer",
            "# What follows was planned without it");
  }

  @Test
  void personStepsAreCountedSeparately() {
    workshop.columns = 100;
    workshop.asksFor("hammer", "route: hand", "run: touch hammer").path(PATH);

    workshop.guide("--yes");
    assertThat(workshop.result()).contains("Your own steps: 0 of 2 done (guide --list).");

    workshop.guide("--tick", "read-documentation");
    assertThat(workshop.result()).isEqualTo("Done: Read the book\n");
    workshop.guide("--yes");
    assertThat(workshop.result()).contains("Your own steps: 1 of 2 done (guide --list).");
  }

  @Test
  void untickMarksAStepAsNotDone() {
    workshop.asksFor("hammer", "route: hand", "run: touch hammer").path(PATH);
    workshop.guide("--tick", "read-documentation");

    assertThat(workshop.guide("--untick", "read-documentation")).isZero();
    assertThat(workshop.result()).isEqualTo("Still to do: Read the book\n");

    workshop.guide("--list");
    assertThat(workshop.result()).contains("○ Read the book  read-documentation, for you");
  }

  @Test
  void answerDoneTicksARoadmapStep() {
    workshop.terminal = true;
    workshop.asksFor("hammer", "route: hand", "run: touch hammer").path(PATH);
    workshop.make("hammer");

    workshop.guide(List.of("done", "quit"));

    assertThat(workshop.said())
        .contains("Step 1 of 3:  Read the book")
        .contains("Stopped before step 2 of 3");
    workshop.guide("--list");
    assertThat(workshop.result()).contains("✔ Read the book");
  }

  @Test
  void mistypedStepIsRefusedWithASuggestion() {
    workshop.asksFor("hammer", "route: hand", "run: touch hammer").path(PATH);

    assertThat(workshop.guide("--tick", "read-documentaton")).isEqualTo(2);
    assertThat(workshop.said()).contains("did you mean 'read-documentation'?");
  }

  @Test
  void stepWithADoneConditionCannotBeTicked() {
    workshop.asksFor("hammer", "route: hand", "run: touch hammer").path(PATH);

    assertThat(workshop.guide("--tick", "build")).isEqualTo(2);
    assertThat(workshop.said()).contains("'build' cannot be ticked");
  }

  @Test
  void unwritableTickFileIsNamedWithoutAJavaException() {
    workshop.asksFor("hammer", "route: hand", "run: touch hammer").path(PATH);
    workshop.make(".local");

    assertThat(workshop.guide("--tick", "read-documentation")).isEqualTo(1);
    assertThat(workshop.said())
        .contains("cannot write " + workshop.home(".local/state/rfl-doctor/ticked") + ": ")
        .doesNotContain("java.nio");
  }

  @Test
  void perTreeTickWithoutATreeIsRefused() {
    workshop.asksFor("hammer", "route: hand", "run: touch hammer").path(PATH);

    assertThat(workshop.guide("--tick", "look-at-samples")).isEqualTo(2);
    assertThat(workshop.said()).contains("is per kernel tree");
  }

  @Test
  void summaryNamesTheVerboseOptionOfGuide() {
    workshop
        .asksFor("hammer", "route: hand", "run: touch hammer")
        .asksFor("nail", "route: hand", "run: touch nail");
    workshop.make("hammer");

    workshop.guide("--yes");
    assertThat(workshop.result()).contains("--verbose lists them");

    assertThat(workshop.guide("--yes", "--verbose")).isZero();
    assertThat(workshop.result()).containsSubsequence("✔ hammer", "✔ nail");
  }

  @Test
  void exclusiveOptionsAreRefused() {
    workshop.asksFor("hammer", "route: hand", "run: touch hammer");

    assertThat(workshop.guide("--yes", "--print")).isEqualTo(2);
    assertThat(workshop.said())
        .contains("--yes, --print are mutually exclusive", "Try: rfl-doctor guide --help");
    assertThat(workshop.guide("--dry-run", "--tick", "build")).isEqualTo(2);
    assertThat(workshop.said()).contains("--dry-run cannot be combined with --tick");
    assertThat(workshop.home("hammer")).doesNotExist();
  }

  @Test
  void printedScriptMayBeRunTwice() throws Exception {
    workshop
        .asksFor("hammer", "route: hand", "run: 'echo made >> hammer'", "skip-if: test -e hammer")
        .asksFor("nail", "route: hand", "run: touch YOUR-NAIL", "confirm: true")
        .path(PATH);

    assertThat(workshop.guide("--print")).isZero();
    Path script = folder.resolve("script.sh");
    Files.writeString(script, workshop.result());

    assertThat(workshop.result())
        .startsWith("#!/bin/sh\n")
        .contains("\nset -e\n")
        .contains("# 1. Make hammer\n")
        .contains("# Not done by this script")
        .doesNotContain("YOUR-NAIL");
    for (int time = 0; time < 2; time++) {
      Process shell = new ProcessBuilder("sh", script.toString()).inheritIO().start();
      assertThat(shell.waitFor()).isZero();
    }
    assertThat(workshop.home("hammer")).hasContent("made");
  }
}

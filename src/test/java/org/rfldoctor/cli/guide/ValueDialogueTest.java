package org.rfldoctor.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.base.Workshop;

class ValueDialogueTest {
  @TempDir Path folder;
  private Workshop workshop;

  /** A chair has a plan and is built; the plan tells its name. */
  @BeforeEach
  void open() throws IOException {
    workshop = new Workshop(folder);
    Files.writeString(
        workshop.checks().resolve("toolchain/chair.yaml"),
        """
        title: chair
        why: To sit on.
        level: optional
        probes:
          plan: { file: '%1$s/*.plan' }
          chair: { file: '%1$s/*.chair' }
        facts:
          chair.plan: { type: path, from: plan, property: path }
          chair.name: { type: text, value: '{chair.plan}', match: '([^/]+)\\.plan$' }
          chair.path: { type: path, from: chair, property: path }
        pass: plan.ended = 'exit' or plan.ended = 'not-found'
        observed: '{chair.name ?? none}'
        diagnoses:
          - id: chair-hidden
            when: plan.ended = 'denied'
            message: The plan cannot be read.
        cites: [a book]
        """
            .formatted(workshop.home("")));
    Files.writeString(
        workshop.checks().resolve("toolchain/chair.test.yaml"),
        """
        - name: a plan
          given: { plan: { properties: { path: /home/jo/stool.plan } }, chair: not-found }
          then: pass
        - name: a plan that is locked away
          given: { plan: denied, chair: not-found }
          then: { fail: chair-hidden }
        """);
    workshop.path(
        """
        - id: chair
          kind: next
          title: Build a chair
          why: It stands on its own.
          done: known chair.path
          asks:
            fact: chair.name
            question: What is it called?
            example: bench
            preview: test {chair.name} != throne && echo legs of {chair.name}
          run:
            - touch {chair.name}.plan
            - touch {chair.name}.chair
          skip-if: ['test -e {chair.name}.plan', '']
          cwd: %s
        """
            .formatted(workshop.home("")));
  }

  @Test
  void aStepAsksForItsValueAndShowsWhatItChangesBeforeItRuns() {
    assertThat(workshop.guide(List.of("run", "stool", "y"))).isZero();

    assertThat(workshop.said())
        .containsSubsequence(
            "Build a chair",
            "touch bench.chair",
            "What is it called? Such as bench",
            "$ test stool != throne",
            "legs of stool",
            "Do this? [y/N]",
            "$ touch stool.plan",
            "$ touch stool.chair",
            "was: none",
            "No more steps.");
    assertThat(workshop.home("stool.chair")).exists();
    assertThat(workshop.home("bench.chair")).doesNotExist();
  }

  @Test
  void aValueThatThePreviewRefusesIsAskedForAgain() {
    workshop.guide(List.of("run", "throne", "stool", "yes"));

    assertThat(workshop.said())
        .containsSubsequence("Failed: exit status 1.", "What is it called?", "legs of stool");
    assertThat(workshop.home("throne.plan")).doesNotExist();
    assertThat(workshop.home("stool.chair")).exists();
  }

  @Test
  void withoutAYesAfterThePreviewNothingIsRun() {
    for (List<String> answers :
        List.of(
            List.of("run", "stool", "", "quit"),
            List.of("run", "stool", "no", "quit"),
            List.of("run", "", "quit"),
            List.of("run", "stool"))) {
      workshop.guide(answers);

      assertThat(workshop.said()).as("" + answers).contains("Nothing was changed.");
      assertThat(workshop.said()).as("" + answers).doesNotContain("$ touch");
    }
  }

  @Test
  void aKnownValueIsNotAskedForWhenTheResultIsGone() throws IOException {
    workshop.guide(List.of("run", "stool", "y"));
    workshop.guide(List.of());
    assertThat(workshop.said()).contains("No more steps.");

    Files.delete(workshop.home("stool.chair"));
    workshop.guide(List.of("run"));

    assertThat(workshop.said())
        .doesNotContain("What is it called?")
        .containsSubsequence(
            "touch stool.chair", "Already done", "$ touch stool.chair", "No more steps.");
    assertThat(workshop.home("stool.chair")).exists();
  }

  @Test
  void aValueIsOneWordForTheShell() {
    workshop.guide(List.of("run", "a; touch more", "y"));

    assertThat(workshop.home("a; touch more.chair")).exists();
    assertThat(workshop.home("more.chair")).doesNotExist();
  }

  @Test
  void withYesItIsSaidWhatToTypeAndNothingIsRun() {
    assertThat(workshop.guide("--yes")).isZero();

    assertThat(workshop.said())
        .containsSubsequence(
            "Build a chair. Put another name in the place of bench, and type:",
            "touch bench.plan",
            "touch bench.chair")
        .doesNotContain("$ touch");
  }

  @Test
  void jsonHasTheQuestionUntilTheValueIsKnown() {
    workshop.check("--format", "json");
    assertThat(workshop.result())
        .containsSubsequence("\"asks\"", "What is it called?", "\"example\": \"bench\"");

    workshop.make("stool.plan");
    workshop.check("--format", "json");
    assertThat(workshop.result()).contains("touch stool.chair").doesNotContain("\"asks\"");
  }
}

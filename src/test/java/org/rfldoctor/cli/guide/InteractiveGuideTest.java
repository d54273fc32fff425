package org.rfldoctor.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.base.Workshop;

class InteractiveGuideTest {
  private static final String TOUCH = "run: touch hammer";

  @TempDir Path folder;
  private Workshop workshop;

  @BeforeEach
  void open() {
    workshop = new Workshop(folder);
  }

  @Test
  void stepIsShownRunAndVerified() {
    workshop.asksFor("hammer", "route: hand", TOUCH);

    int exit = workshop.guide(List.of("run"));

    assertThat(exit).isZero();
    assertThat(workshop.home("hammer")).exists();
    assertThat(workshop.said())
        .containsSubsequence(
            "Not ready: 1 problem",
            "Step 1 of 1:  Make hammer",
            "fixes hammer",
            "touch hammer",
            "Because of hammer.",
            "[r]un, [e]xplain, [d]one it myself, [s]kip, [q]uit?",
            "$ touch hammer",
            "✔ hammer",
            "was: not there",
            "Ready: 1 check passed",
            "No more steps.");
  }

  @Test
  void sourcesOfAStepAreShownOnRequestOnly() {
    workshop.asksFor("hammer", "route: hand", TOUCH);

    workshop.guide(List.of("quit"));
    assertThat(workshop.said()).doesNotContain("[a book]");

    workshop.guide(List.of("explain", "quit"));
    assertThat(workshop.said()).contains("[a book]");
  }

  @Test
  void laterRoadmapStepIsCountedFromTheStart() {
    workshop
        .asksFor("hammer", "route: hand", TOUCH)
        .path("- { id: join, kind: person, title: Join, why: They are kind., when: false }\n");

    workshop.guide(List.of("run"));

    assertThat(workshop.said()).contains("Step 1 of 2:  Make hammer");
  }

  @Test
  void otherWayOfAStepIsExplained() {
    workshop
        .asksFor("hammer", "route: hand", TOUCH)
        .path(
            """
            - id: join
              kind: next
              title: Join
              why: They are kind.
              done: machine.program = 'joined'
              run: touch joined
              cwd: /tmp
              alternative: { note: By mail it takes longer., run: touch mail }
            """);

    workshop.guide(List.of("skip", "explain", "quit"));

    assertThat(workshop.said())
        .containsSubsequence("Or by hand:", "touch mail", "By mail it takes longer.");
  }

  @Test
  void treeClonedByAnEarlierGuideIsUsed() {
    workshop.asksFor(
        "linux",
        "route: hand",
        "run: mkdir linux && printf 'VERSION = 6\\nPATCHLEVEL = 12\\nSUBLEVEL = 1\\n' > linux/Makefile",
        "make-arguments: ['-C linux']");
    workshop.guide(List.of("run"));
    assertThat(workshop.said()).doesNotContain("an earlier guide cloned");

    workshop.guide(List.of());

    assertThat(workshop.said())
        .contains("using " + workshop.home("linux") + ", which an earlier guide cloned from here")
        .contains("rfl-doctor -C " + workshop.home("linux"));
  }

  @Test
  void otherAnswersThanRunDoNotRunTheStep() {
    workshop.asksFor("hammer", "route: hand", TOUCH);

    for (String answer : List.of("skip", "quit", "explain", "", "later", "done")) {
      workshop.guide(List.of(answer));

      assertThat(workshop.home("hammer")).as(answer).doesNotExist();
      assertThat(workshop.said()).as(answer).doesNotContain("$ touch hammer");
    }
  }

  @Test
  void invalidAnswerIsAskedAgain() {
    workshop.asksFor("hammer", "route: hand", TOUCH);

    int exit = workshop.guide(List.of("perhaps", "", "R"));

    assertThat(exit).isZero();
    assertThat(workshop.said()).contains("\"perhaps\" is not one of the choices.");
    assertThat(workshop.said().split("\\[q]uit\\?", -1)).hasSize(4);
  }

  @Test
  void endOfInputQuitsTheGuide() {
    workshop.asksFor("hammer", "route: hand", TOUCH);

    int exit = workshop.guide(List.of());

    assertThat(exit).isEqualTo(1);
    assertThat(workshop.said())
        .contains("Stopped before step 1 of 1 (Make hammer). Run `rfl-doctor guide` to continue.");
  }

  @Test
  void guideAfterAQuitShowsTheRemainingSteps() {
    workshop
        .asksFor("hammer", "route: hand", TOUCH)
        .asksFor("nail", "route: hand", "run: touch nail");

    assertThat(workshop.guide(List.of("run", "quit"))).isEqualTo(1);
    assertThat(workshop.said()).contains("Stopped before step 2 of 2 (Make nail)");

    assertThat(workshop.guide(List.of("run"))).isZero();
    assertThat(workshop.said()).contains("Step 1 of 1:  Make nail").doesNotContain("Make hammer");
  }

  @Test
  void aStepThatIsSkippedIsCounted() {
    workshop
        .asksFor("hammer", "route: hand", TOUCH)
        .asksFor("nail", "route: hand", "run: touch nail");

    workshop.guide(List.of("skip", "quit"));

    assertThat(workshop.said())
        .containsSubsequence("Step 1 of 2:  Make hammer", "Step 2 of 2:  Make nail");
  }

  @Test
  void unfixedStepKeepsItsNumber() {
    workshop.asksFor("hammer", "route: hand", "run: touch another-hammer");

    workshop.guide(List.of("run", "done", "quit"));

    assertThat(workshop.said().split("Step 1 of 1:", -1)).hasSize(4);
    assertThat(workshop.said()).doesNotContain("Step 2");
  }

  @Test
  void stepThatDidNotHelpIsNotOfferedAgain() {
    workshop.asksFor("hammer", "route: hand", "run: touch another-hammer");

    workshop.guide(List.of("run", "quit"));

    assertThat(workshop.said())
        .containsSubsequence(
            "Make hammer",
            "Still not right:",
            "This step did not help, so it does not come again.",
            "hammer: look for another cause",
            "[e]xplain, [d]one it myself, [s]kip, [q]uit?")
        .containsOnlyOnce("Make hammer");
  }

  @Test
  void nextRunOmitsAStepThatDidNotHelp() {
    workshop.asksFor("hammer", "route: hand", "run: touch another-hammer");
    workshop.guide(List.of("run", "quit"));

    workshop.guide(List.of("explain", "quit"));

    assertThat(workshop.said().replaceAll("\\s+", " "))
        .doesNotContain("Make hammer")
        .contains("`touch another-hammer` was run on")
        .contains("rfl-doctor check --verbose --only hammer");
  }

  @Test
  void failedStepIsOfferedAgain() {
    workshop.asksFor("hammer", "route: hand", "run: 'false'");

    workshop.guide(List.of("run", "quit"));

    assertThat(workshop.said())
        .doesNotContain("did not help")
        .contains("Stopped before step 1 of 1 (Make hammer)");
  }

  @Test
  void answerDoneIsVerifiedByTheCheck() {
    workshop.asksFor("hammer", "route: hand", "run: touch another-hammer");

    int exit = workshop.guide(List.of("run", "done", "skip"));

    assertThat(exit).isEqualTo(1);
    assertThat(workshop.said().split("Still not right:", -1)).hasSize(3);
    assertThat(workshop.said())
        .containsSubsequence("Still not right:", "✘ hammer", "There is no hammer.");
  }

  @Test
  void fileMadeOutsideOfTheGuideNeedsNoStep() {
    workshop.asksFor("hammer", "route: hand", TOUCH).asksFor("nail", "route: hand", "run: exit 3");
    workshop.make("nail");

    assertThat(workshop.guide(List.of("run"))).isZero();
    assertThat(workshop.said()).doesNotContain("Make nail");
  }

  @Test
  void failureIsShownWithItsStatusAndMeaning() {
    workshop.asksFor(
        "hammer",
        "route: hand",
        "run: 'echo \"E: Could not get lock /var/lib/dpkg/lock-frontend.\" >&2; exit 100'");

    workshop.guide(List.of("run", "quit"));

    assertThat(workshop.said())
        .containsSubsequence(
            "E: Could not get lock /var/lib/dpkg/lock-frontend.",
            "Failed: exit status 100.",
            "Another package manager is running",
            "Still not right:");
  }

  @Test
  void afterAFailureTheOtherLinesOfTheStepAreNotRun() {
    workshop.asksFor("hammer", "route: hand", "run: ['false', 'touch hammer']");

    workshop.guide(List.of("run", "quit"));

    assertThat(workshop.home("hammer")).doesNotExist();
    assertThat(workshop.said()).contains("$ false").doesNotContain("$ touch hammer");
  }

  @Test
  void explainShowsDetailsAndAsksAgain() {
    workshop.asksFor("hammer", "route: hand", TOUCH, "note: or buy one");

    workshop.guide(List.of("explain", "skip"));

    assertThat(workshop.said())
        .containsSubsequence(
            "There is no hammer.",
            "Because of hammer.",
            "Or buy one.",
            "rfl-doctor explain hammer-missing",
            "[r]un, [e]xplain");
  }

  @Test
  void commandOutputIsEscapedOnTheScreenAndRawInTheLog() {
    workshop.asksFor(
        "hammer", "route: hand", "run: 'printf \"\\033]0;title\\007\\n\"; touch hammer'");

    workshop.guide(List.of("run"));

    assertThat(workshop.said()).contains("^[]0;title^G").doesNotContain("\007");
    assertThat(workshop.log()).contains("\033]0;title\007");
  }

  @Test
  void commandsAreLoggedAndTheLogIsNamed() {
    workshop.asksFor("hammer", "route: hand", "run: 'echo made; touch hammer'");

    workshop.guide(List.of("run"));

    assertThat(workshop.log())
        .containsSubsequence(
            "== mend-hammer-missing: Make hammer",
            "$ echo made; touch hammer",
            "made",
            "exit 0 after");
    assertThat(workshop.said().replaceAll("\\s+", ""))
        .contains(workshop.home(".local/state/rfl-doctor/guide-").toString());
  }

  @Test
  void guideWithoutACommandWritesNoLog() {
    workshop.asksFor("hammer", "route: hand", TOUCH);

    workshop.guide(List.of("quit"));

    assertThat(workshop.home(".local")).doesNotExist();
  }

  @Test
  void stepWithPlaceholdersIsNotRun() {
    workshop.asksFor("hammer", "route: hand", "run: touch YOUR-HAMMER", "placeholders: true");

    workshop.guide(List.of("run", "skip"));

    assertThat(workshop.said())
        .contains("[e]xplain, [d]one it myself, [s]kip, [q]uit?")
        .contains("\"run\" is not one of the choices.")
        .contains("Replace the placeholders and run this in another terminal.")
        .doesNotContain("[r]un");
    assertThat(workshop.home("YOUR-HAMMER")).doesNotExist();
  }

  @Test
  void stepWithConfirmRunsOnTheAnswerRun() {
    workshop.asksFor("hammer", "route: hand", TOUCH, "confirm: true");

    assertThat(workshop.guide(List.of("run"))).isZero();
    assertThat(workshop.home("hammer")).exists();
  }

  @Test
  void stepWithASuccessfulSkipIfIsNotRun() {
    workshop.make("wood");
    workshop.asksFor(
        "hammer", "route: hand", "run: ['touch twice', 'touch hammer']", "skip-if: test -e wood");

    workshop.guide(List.of("run", "quit"));

    assertThat(workshop.home("twice")).doesNotExist();
    assertThat(workshop.home("hammer")).doesNotExist();
    assertThat(workshop.said()).contains("Already done; this succeeds: test -e wood");
  }

  @Test
  void skipIfOfOneLineSkipsThatLineOnly() {
    workshop.make("wood");
    workshop.asksFor(
        "hammer",
        "route: hand",
        "run: ['touch twice', 'touch hammer']",
        "skip-if: [test -e wood, '']");

    assertThat(workshop.guide(List.of("run"))).isZero();

    assertThat(workshop.home("twice")).doesNotExist();
    assertThat(workshop.said()).contains("Already done; this succeeds: test -e wood");
  }

  @Test
  void exportedVariableReachesTheNextStepAndIsShownForTheUserShell() {
    workshop
        .asksFor("hammer", "route: hand", "run: 'export HANDLE=oak; touch hammer'")
        .asksFor("nail", "route: hand", "run: 'test \"$HANDLE\" = oak && touch nail'");

    int exit = workshop.guide(List.of("run", "run"));

    assertThat(exit).isZero();
    assertThat(workshop.said())
        .containsOnlyOnce("Run this once in your own shell:")
        .contains("     export HANDLE=oak");
  }

  @Test
  void cargoProgramsAreFoundByLaterSteps() {
    workshop
        .asksFor(
            "hammer",
            "route: hand",
            "run: 'mkdir -p ~/.cargo/bin && printf \"#!/bin/sh\\ntouch nail\\n\" >"
                + " ~/.cargo/bin/nailer && chmod +x ~/.cargo/bin/nailer && touch hammer'")
        .asksFor("nail", "route: hand", "run: nailer");

    int exit = workshop.guide(List.of("run", "run"));

    assertThat(exit).isZero();
    assertThat(workshop.said()).contains("export PATH=\"$HOME/.cargo/bin:$PATH\"");
  }

  @Test
  void missingProgramOfAStepIsNamed() {
    workshop.asksFor("hammer", "route: hand", "run: no-such-smith --make hammer");

    workshop.guide(List.of("run", "quit"));

    assertThat(workshop.said()).contains("no-such-smith is not found, so this cannot run yet.");
    assertThat(workshop.log()).doesNotContain("$ no-such-smith");
  }

  @Test
  void outputFitsANarrowTerminal() {
    workshop.columns = 40;
    workshop.asksFor("hammer", "route: hand", TOUCH);

    workshop.guide(List.of("what", "explain", "run"));

    String said =
        workshop.said().replace("[q]uit? ", "[q]uit?\n"); // the typed answer ends this line
    assertThat(said.lines())
        .filteredOn(line -> !line.contains(folder.toString()))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
  }

  @Test
  void guideWithoutATerminalIsAUsageError() {
    workshop.terminal = false;
    workshop.asksFor("hammer", "route: hand", TOUCH);

    int exit = workshop.guide(List.of("run"));

    assertThat(exit).isEqualTo(2);
    assertThat(workshop.said()).contains("--yes").contains("--print");
    assertThat(workshop.home("hammer")).doesNotExist();
  }

  private static final String SAMPLES =
      """
      - id: look-at-samples
        kind: person
        per-tree: true
        title: Look at the samples of your tree
        why: They fit your tree.
        cites: [a book]
      """;

  /** Adds a fix that creates a kernel tree, and a roadmap step per tree. */
  private Workshop getsTree() {
    return workshop
        .asksFor(
            "linux",
            "route: hand",
            "run: 'mkdir linux && cd linux && touch Kbuild Kconfig && printf \"VERSION ="
                + " 6\\nPATCHLEVEL = 12\\nSUBLEVEL = 0\\n\" > Makefile'",
            "make-arguments: ['-C linux']")
        .path(SAMPLES);
  }

  @Test
  void answerDoneTicksAPerTreeStepForTheNewTree() throws Exception {
    getsTree();

    int exit = workshop.guide(List.of("run", "done"));

    assertThat(exit).isZero();
    assertThat(workshop.said())
        .containsSubsequence("Make linux", "Look at the samples of your tree", "make -C linux ...");
    assertThat(workshop.home(".local/state/rfl-doctor/ticked"))
        .content()
        .contains("look-at-samples\t" + workshop.home("linux").toRealPath());
  }

  @Test
  void usageErrorInTheDialogueIsShownAndAskedAgain() {
    workshop.asksFor("hammer", "route: hand", TOUCH).path(SAMPLES);

    int exit = workshop.guide(List.of("run", "done", "quit"));

    assertThat(exit).isZero();
    assertThat(workshop.said())
        .containsSubsequence(
            "'look-at-samples' is per kernel tree",
            "Look at the samples of your tree",
            "[q]uit?",
            "Commands and their output are logged in");
  }

  @Test
  void failingGuideStillNamesExportsAndTheLog() {
    workshop.asksFor(
        "hammer",
        "route: hand",
        "run: 'export HANDLE=oak; touch hammer'",
        "make-arguments: ['-C linux', '--broken']");

    int exit = workshop.guide(List.of("run"));

    assertThat(exit).isNotZero();
    assertThat(workshop.said()).contains("export HANDLE=oak").contains("guide-");
  }
}

package org.rfldoctor.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rfldoctor.report.Step;

class StepMergerTest {
  @Test
  void theReasonIsThatOfTheFirst() {
    Step both =
        StepMerger.of(
            installing("perl", "checkpatch is written in it."),
            installing("codespell", "Finds misspelt words."));

    assertThat(both.title()).isEqualTo("Install perl, codespell");
    assertThat(both.why()).isEqualTo("checkpatch is written in it.");
  }

  @Test
  void theTitleNamesEachOnce() {
    Step two = StepMerger.of(installing("perl", ""), installing("codespell", ""));

    assertThat(StepMerger.of(two, installing("perl", "")).title())
        .isEqualTo("Install perl, codespell");
    assertThat(StepMerger.of(installing("rust-src", ""), installing("rust", "")).title())
        .isEqualTo("Install rust-src, rust");
  }

  private static Step installing(String what, String why) {
    return new Step(
        "install-" + what,
        Step.Kind.MEND,
        "Install " + what,
        why,
        List.of(what + "-missing"),
        Optional.of("apt"),
        List.of(new Step.Command("apt install " + what, Optional.empty(), true)),
        List.of(),
        List.of(),
        List.of());
  }
}

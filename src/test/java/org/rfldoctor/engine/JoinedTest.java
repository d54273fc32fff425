package org.rfldoctor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rfldoctor.report.Step;

class JoinedTest {
  @Test
  void theReasonIsThatOfTheFirst() {
    Step both =
        Joined.of(
            installing("perl", "checkpatch is written in it."),
            installing("codespell", "Finds misspelt words."));

    assertThat(both.title()).isEqualTo("Install perl, codespell");
    assertThat(both.why()).isEqualTo("checkpatch is written in it.");
  }

  @Test
  void theTitleNamesEachOnce() {
    Step two = Joined.of(installing("perl", ""), installing("codespell", ""));

    assertThat(Joined.of(two, installing("perl", "")).title()).isEqualTo("Install perl, codespell");
    assertThat(Joined.of(installing("rust-src", ""), installing("rust", "")).title())
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

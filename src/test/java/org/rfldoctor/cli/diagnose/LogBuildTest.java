package org.rfldoctor.cli.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rfldoctor.cli.base.BuildRequest;
import org.rfldoctor.log.LogDiagnosis;
import org.rfldoctor.log.read.LogSummary;

class LogBuildTest {
  @Test
  void wordsOfTheCommandInTheLogAreTaken() {
    assertThat(taken("make LLVM=-19 RUSTC=rustc-1.85 ARCH=arm64 O=/srv/b -j8"))
        .containsExactly("LLVM=-19", "RUSTC=rustc-1.85", "ARCH=arm64", "O=/srv/b");
  }

  /** Whoever wrote the log would choose what is run on this machine. */
  @Test
  void noProgramIsTakenByItsPath() {
    assertThat(
            taken(
                "make LLVM=/tmp/evil/ RUSTC=/tmp/evil/rustc BINDGEN=./b CC=../cc"
                    + " CROSS_COMPILE=/tmp/evil/x-"))
        .isEmpty();
  }

  private static List<String> taken(String command) {
    return LogBuild.of(
            BuildRequest.NONE,
            new LogDiagnosis(
                new LogSummary(1, 1, List.of(), ""),
                LogDiagnosis.Outcome.NAMED,
                Set.of(),
                List.of(),
                List.of(),
                0,
                Map.of(),
                Optional.of(command)))
        .makeArguments();
  }
}

package org.rfldoctor.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.report.StepBuilder.apt;
import static org.rfldoctor.report.StepBuilder.command;
import static org.rfldoctor.report.StepBuilder.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

class StepMergerTest {
  @Test
  void mergedStepHasTheReasonOfTheFirst() {
    Step both =
        StepMerger.of(
            installing("perl", "checkpatch is written in it."),
            installing("codespell", "Finds misspelt words."));

    assertThat(both.title()).isEqualTo("Install perl, codespell");
    assertThat(both.why()).isEqualTo("checkpatch is written in it.");
  }

  @Test
  void mergedTitleNamesEachPackageOnce() {
    Step two = StepMerger.of(installing("perl", ""), installing("codespell", ""));

    assertThat(StepMerger.of(two, installing("perl", "")).title())
        .isEqualTo("Install perl, codespell");
    assertThat(StepMerger.of(installing("rust-src", ""), installing("rust", "")).title())
        .isEqualTo("Install rust-src, rust");
  }

  @Test
  void mergedCommandInstallsEachPackageOnce() {
    Step both =
        StepMerger.of(
            step("install-clang").command(command(apt("clang", "lld"), true)).done(),
            step("install-lld").command(command(apt("lld", "llvm"), true)).done());

    assertThat(both.commands()).containsExactly(command(apt("clang", "lld", "llvm"), true));
  }

  @Test
  void stepsWithTheSameCommandsKeepTheOtherWaysOfBoth() {
    Step.Alternative byHand = new Step.Alternative("by hand", List.of(), "first");
    Step.Alternative small = new Step.Alternative("by hand", List.of(), "second");
    StepCommand configure = command(new Invocation.Shell("make defconfig"), false);

    Step both =
        StepMerger.of(
            step("one").command(configure).alternatives(byHand).done(),
            step("two").command(configure).alternatives(byHand, small).done());

    assertThat(both.alternatives()).containsExactly(byHand, small);
  }

  private static Step installing(String what, String why) {
    return step("install-" + what)
        .text("Install " + what, why)
        .settles(what + "-missing")
        .route("apt")
        .command(command(apt(what), true))
        .done();
  }
}

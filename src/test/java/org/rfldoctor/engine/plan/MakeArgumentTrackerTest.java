package org.rfldoctor.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.report.StepBuilder.step;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Step;

class MakeArgumentTrackerTest {
  private static final Facts FACTS =
      new Facts(
          Map.of(
              "make.line", new Value.Words(List.of("make", "LLVM=1", "ARCH=arm64")),
              "tree.objtree", new Value.FilePath("/home/jo/linux"),
              "make.config", new Value.FilePath("/home/jo/linux/.config"),
              "tree.srctree", new Value.FilePath("/home/jo/linux")));

  @Test
  void argumentOfAnEarlierStepReplacesTheSameVariable() {
    MakeArgumentTracker telling =
        MakeArgumentTracker.of(List.of(fix("clang", "LLVM=-19"), fix("configure")), Map.of());

    assertThat(value(telling, "configure", "make.line")).isEqualTo("make ARCH=arm64 LLVM=-19");
    assertThat(value(telling, "clang", "make.line")).isEqualTo("make LLVM=1 ARCH=arm64");
  }

  @Test
  void newBuildDirectoryMovesTheConfigPath() {
    MakeArgumentTracker telling =
        MakeArgumentTracker.of(
            List.of(fix("noexec", "O=/home/jo/build"), fix("configure")), Map.of());

    assertThat(value(telling, "configure", "make.line"))
        .isEqualTo("make LLVM=1 ARCH=arm64 O=/home/jo/build");
    assertThat(value(telling, "configure", "make.config")).isEqualTo("/home/jo/build/.config");
    assertThat(value(telling, "configure", "tree.srctree")).isEqualTo("/home/jo/linux");
  }

  @Test
  void argumentsOfAConfirmStepAreNotPassedOn() {
    Step maybe =
        step("maybe")
            .policy(ExecutionPolicy.PLAIN.withMakeArguments(List.of("LLVM=-19")).withConfirm(true))
            .done();

    assertThat(MakeArgumentTracker.of(List.of(maybe, fix("configure")), Map.of()).isNothing())
        .isTrue();
  }

  @Test
  void mergedStepHasTheArgumentsOfItsTarget() {
    MakeArgumentTracker telling =
        MakeArgumentTracker.of(
            List.of(fix("noexec", "O=/home/jo/build"), fix("mend-config-missing")),
            Map.of("configure", "mend-config-missing"));

    assertThat(value(telling, "configure", "make.line"))
        .isEqualTo("make LLVM=1 ARCH=arm64 O=/home/jo/build");
  }

  private static String value(MakeArgumentTracker telling, String step, String name) {
    return telling.at(step, FACTS).value(name).map(Value::text).orElse("");
  }

  private static Step fix(String id, String... arguments) {
    return step(id).policy(ExecutionPolicy.PLAIN.withMakeArguments(List.of(arguments))).done();
  }
}

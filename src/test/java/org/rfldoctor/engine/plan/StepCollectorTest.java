package org.rfldoctor.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Stage;
import org.rfldoctor.report.Step;

class StepCollectorTest {
  private final StepCollector steps = new StepCollector();

  @Test
  void aStepComesAfterWhatIsRecommendedForItsStageAndBeforeWhatIsForLaterOnes() {
    steps.add(next("rust-project", List.of("rust-project-missing")), Stage.DEVELOP);
    steps.add(fix("smtp", Level.RECOMMENDED), Stage.CONTRIBUTE);
    steps.add(next("first-build", List.of()), Stage.CONFIG);
    steps.add(fix("python3", Level.RECOMMENDED), Stage.TOOLCHAIN);
    steps.add(fix("clang", Level.REQUIRED), Stage.TOOLCHAIN);
    steps.add(next("first-patch", List.of()), Stage.CONTRIBUTE);
    steps.add(fix("pahole", Level.OPTIONAL), Stage.TOOLCHAIN);

    assertThat(ids())
        .containsExactly(
            "clang", "python3", "first-build", "rust-project", "smtp", "first-patch", "pahole");
  }

  @Test
  void whatIsNeededAfterTheBuildIsInstalledByACommandOfItsOwn() {
    steps.add(install("python3"), Stage.TOOLCHAIN);
    steps.add(install("rust-analyzer"), Stage.DEVELOP);
    steps.add(install("qemu"), Stage.TEST);
    steps.add(install("git-email"), Stage.CONTRIBUTE);

    assertThat(steps.ordered())
        .extracting(step -> step.commands().get(0).shell())
        .containsExactly(
            "apt install python3 rust-analyzer", "apt install qemu", "apt install git-email");
    assertThat(steps.merged()).containsEntry("install-rust-analyzer", "install-python3");
  }

  private List<String> ids() {
    return steps.ordered().stream().map(Step::id).toList();
  }

  private static Step install(String tool) {
    return step(
        "install-" + tool, Step.Kind.MEND, "apt install " + tool, List.of(tool), Level.RECOMMENDED);
  }

  private static Step fix(String id, Level level) {
    return step(id, Step.Kind.MEND, "fix " + id, List.of(id), level);
  }

  private static Step next(String id, List<String> settles) {
    return step(id, Step.Kind.NEXT, "do " + id, settles, Level.OPTIONAL);
  }

  private static Step step(
      String id, Step.Kind kind, String shell, List<String> settles, Level level) {
    return new Step(
        id,
        kind,
        "Install " + id,
        "why",
        settles,
        Optional.empty(),
        List.of(new Step.Command(shell, Optional.empty(), false)),
        List.of(),
        List.of(),
        List.of(),
        new Step.Terms(level, Optional.empty(), List.of(), false, false, false));
  }
}

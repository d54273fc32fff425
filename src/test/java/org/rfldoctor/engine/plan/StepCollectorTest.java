package org.rfldoctor.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.report.StepBuilder.apt;
import static org.rfldoctor.report.StepBuilder.command;
import static org.rfldoctor.report.StepBuilder.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Stage;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Step;

class StepCollectorTest {
  private final StepCollector steps = new StepCollector();

  @Test
  void stepsAreOrderedByStageAndLevel() {
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
  void packagesForTestAndContributeAreSeparateCommands() {
    steps.add(install("python3"), Stage.TOOLCHAIN);
    steps.add(install("rust-analyzer"), Stage.DEVELOP);
    steps.add(install("qemu"), Stage.TEST);
    steps.add(install("git-email"), Stage.CONTRIBUTE);

    assertThat(steps.ordered())
        .extracting(step -> step.commands().get(0).line())
        .containsExactly(
            "apt install python3 rust-analyzer", "apt install qemu", "apt install git-email");
  }

  private List<String> ids() {
    return steps.ordered().stream().map(Step::id).toList();
  }

  private static Step install(String tool) {
    return step("install-" + tool)
        .text("Install " + tool, "why")
        .level(Level.RECOMMENDED)
        .settles(tool)
        .route("apt")
        .command(command(apt(tool), true))
        .done();
  }

  private static Step fix(String id, Level level) {
    return step(id)
        .level(level)
        .settles(id)
        .command(command(new Invocation.Shell("fix " + id), false))
        .done();
  }

  private static Step next(String id, List<String> settles) {
    return step(id)
        .kind(Step.Kind.NEXT)
        .settles(settles.toArray(String[]::new))
        .command(command(new Invocation.Shell("do " + id), false))
        .done();
  }
}

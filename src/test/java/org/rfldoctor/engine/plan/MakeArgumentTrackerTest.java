package org.rfldoctor.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Level;
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
  void aWordOfAnEarlierStepTakesThePlaceOfTheOneOfTheSameName() {
    MakeArgumentTracker telling =
        MakeArgumentTracker.of(List.of(mend("clang", "LLVM=-19"), mend("configure")));

    assertThat(value(telling, "configure", "make.line")).isEqualTo("make ARCH=arm64 LLVM=-19");
    assertThat(value(telling, "clang", "make.line")).isEqualTo("make LLVM=1 ARCH=arm64");
  }

  @Test
  void anotherBuildDirectoryHasItsConfigurationInIt() {
    MakeArgumentTracker telling =
        MakeArgumentTracker.of(List.of(mend("noexec", "O=/home/jo/build"), mend("configure")));

    assertThat(value(telling, "configure", "make.line"))
        .isEqualTo("make LLVM=1 ARCH=arm64 O=/home/jo/build");
    assertThat(value(telling, "configure", "make.config")).isEqualTo("/home/jo/build/.config");
    assertThat(value(telling, "configure", "tree.srctree")).isEqualTo("/home/jo/linux");
  }

  @Test
  void whatAPersonMayLeaveUndoneIsToldToNobody() {
    Step maybe =
        step(
            "maybe",
            new Step.Terms(
                Level.REQUIRED, Optional.empty(), List.of("LLVM=-19"), true, false, false));

    assertThat(MakeArgumentTracker.of(List.of(maybe, mend("configure"))).isNothing()).isTrue();
  }

  @Test
  void aStepThatBecamePartOfAnotherOneIsToldTheSame() {
    MakeArgumentTracker telling =
        MakeArgumentTracker.of(
            List.of(mend("noexec", "O=/home/jo/build"), mend("config-missing")),
            Map.of("configure", "config-missing"));

    assertThat(value(telling, "configure", "make.line"))
        .isEqualTo(value(telling, "config-missing", "make.line"))
        .endsWith("O=/home/jo/build");
  }

  @Test
  void whatALineTellsMakeItselfIsNotToldTwice() {
    assertThat(line("{make.line} ARCH=riscv LLVM=1 defconfig")).isEqualTo("make");
    assertThat(line("{make.line} RUSTC=rustc rustavailable")).isEqualTo("make LLVM=1 ARCH=arm64");
    assertThat(line("LLVM=1 {other}")).isEqualTo("make LLVM=1 ARCH=arm64");
  }

  private static String line(String typed) {
    return MakeArgumentTracker.madeWayFor(typed, FACTS).value("make.line").orElseThrow().text();
  }

  private static String value(MakeArgumentTracker telling, String step, String name) {
    return telling.at(step, FACTS).value(name).map(Value::text).orElse("");
  }

  private static Step mend(String id, String... words) {
    return step(
        id, new Step.Terms(Level.REQUIRED, Optional.empty(), List.of(words), false, false, false));
  }

  private static Step step(String id, Step.Terms terms) {
    return new Step(
        id,
        Step.Kind.MEND,
        id,
        "why",
        List.of(id),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        terms);
  }
}

package org.rfldoctor.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Invocation;

class InvocationFactoryTest {
  private final InvocationFactory factory =
      new InvocationFactory(
          new Facts(
              Map.of(
                  "make.line",
                  new Value.Words(
                      List.of("make", "O=/b", "LLVM=1", "ARCH=arm64", "CC=ccache clang")),
                  "llvm.number",
                  new Value.Text("19"))));

  @Test
  void makeKeepsEveryArgumentOfTheUser() {
    assertThat(factory.of("{make.line} rustavailable"))
        .isEqualTo(
            new Invocation.Make(
                List.of("O=/b", "LLVM=1", "ARCH=arm64", "'CC=ccache clang'"),
                List.of("rustavailable")));
  }

  @Test
  void argumentInTheCommandReplacesTheUserArgument() {
    assertThat(line("{make.line} LLVM=-{llvm.number} CC=clang defconfig rust.config"))
        .isEqualTo("make O=/b ARCH=arm64 LLVM=-19 CC=clang defconfig rust.config");
  }

  @Test
  void literalMakeHasNoUserArguments() {
    assertThat(factory.of("make -C /lib/modules/6.12/build M=$PWD"))
        .isEqualTo(
            new Invocation.Make(List.of("-C", "/lib/modules/6.12/build", "M=$PWD"), List.of()));
    assertThat(factory.of("make ARCH=arm64 mrproper"))
        .isEqualTo(new Invocation.Make(List.of("ARCH=arm64"), List.of("mrproper")));
  }

  @Test
  void shellSubstitutionsAreUnchanged() {
    assertThat(line("{make.line} RUSTC=\"$(rustup which rustc)\" -j$(nproc)"))
        .isEqualTo(
            "make O=/b LLVM=1 ARCH=arm64 'CC=ccache clang' RUSTC=\"$(rustup which rustc)\""
                + " -j$(nproc)");
  }

  @Test
  void pipelineAndOtherProgramsAreShellLines() {
    assertThat(factory.of("make rustavailable | head"))
        .isEqualTo(new Invocation.Shell("make rustavailable | head"));
    assertThat(factory.of("rustup default  stable"))
        .isEqualTo(new Invocation.Shell("rustup default  stable"));
  }

  private String line(String template) {
    return factory.of(template).line();
  }
}

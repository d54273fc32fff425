package org.rfldoctor.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserShellTest {
  private static final String CARGO = ". \"$HOME/.cargo/env\"";

  @Test
  void shellIsKnownByTheNameOfItsProgram() {
    assertThat(UserShell.of("/usr/bin/fish")).isEqualTo(UserShell.FISH);
    assertThat(UserShell.of("/bin/tcsh")).isEqualTo(UserShell.CSH);
    assertThat(UserShell.of("/bin/zsh")).isEqualTo(UserShell.POSIX);
    assertThat(UserShell.of("")).isEqualTo(UserShell.POSIX);
  }

  @Test
  void fishUnsetsWithSetAndReadsItsOwnFileOfCargo() {
    assertThat(UserShell.FISH.typed("unset KCFLAGS CC")).isEqualTo("set -e KCFLAGS CC");
    assertThat(UserShell.FISH.typed(CARGO)).isEqualTo("source \"$HOME/.cargo/env.fish\"");
    assertThat(UserShell.FISH.typed("export LLVM=-19")).isEqualTo("export LLVM=-19");
  }

  @Test
  void cshSetsAndUnsetsVariablesByItsOwnWords() {
    assertThat(UserShell.CSH.typed("unset A B")).isEqualTo("unsetenv A; unsetenv B");
    assertThat(UserShell.CSH.typed("export LLVM=-19 A=")).isEqualTo("setenv LLVM -19; setenv A ");
    assertThat(UserShell.CSH.typed("export LIBCLANG_PATH=\"$(llvm-config --libdir)\""))
        .isEqualTo("setenv LIBCLANG_PATH \"`llvm-config --libdir`\"");
    assertThat(UserShell.CSH.typed(CARGO)).isEqualTo("setenv PATH \"$HOME/.cargo/bin:$PATH\"");
  }

  @Test
  void otherLinesAreTheSameInEveryShell() {
    for (UserShell shell : UserShell.values()) {
      assertThat(shell.typed("make LLVM=1 -j8")).isEqualTo("make LLVM=1 -j8");
      assertThat(shell.typed("unset A && make")).isEqualTo("unset A && make");
    }
    assertThat(UserShell.POSIX.typed("unset A")).isEqualTo("unset A");
  }
}

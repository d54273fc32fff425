package org.rfldoctor.cli.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuildRequestTest {
  private static final BuildRequest START =
      new BuildRequest(
          Optional.empty(), Optional.empty(), Optional.empty(), true, List.of("LLVM=1", "O=out"));

  @Test
  void laterValueOfAMakeVariableReplacesTheFirst() {
    assertThat(START.with("LLVM=-19").makeArguments()).containsExactly("O=out", "LLVM=-19");
    assertThat(START.makeArguments()).containsExactly("LLVM=1", "O=out");
  }

  @Test
  void treeOptionSetsTheTreeAndNoMakeArgument() {
    BuildRequest next = START.with("-C linux");

    assertThat(next.tree()).contains(Path.of("linux"));
    assertThat(next.makeArguments()).isEqualTo(START.makeArguments());
    assertThat(next.trusted()).isTrue();
  }

  @Test
  void anArgumentWithoutANameIsRefused() {
    assertThatThrownBy(() -> START.with("--broken")).hasMessage("'--broken' is not NAME=VALUE");
    assertThatThrownBy(() -> START.with("=1")).hasMessage("'=1' is not NAME=VALUE");
  }
}

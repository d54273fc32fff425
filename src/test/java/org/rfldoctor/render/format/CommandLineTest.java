package org.rfldoctor.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rfldoctor.report.Invocation;

class CommandLineTest {
  @Test
  void aCommandThatFitsStaysAsItIs() {
    assertThat(lines("make LLVM=1", 11)).containsExactly("make LLVM=1");
  }

  @Test
  void longCommandIsBrokenBetweenWords() {
    assertThat(lines("apt install clang lld llvm", 22))
        .containsExactly("apt install clang \\", "  lld llvm");
  }

  @Test
  void quotedOrParenthesizedTextIsOneWord() {
    assertThat(lines("git config user.name \"Your Name\" $(cat it) 'a b' c\\ d", 18))
        .containsExactly(
            "git config \\",
            "  user.name \\",
            "  \"Your Name\" \\",
            "  $(cat it) \\",
            "  'a b' c\\ d");
  }

  @Test
  void aWordThatIsTooLongHasALineOfItsOwn() {
    assertThat(lines("cd /a/very/long/path && make", 12))
        .containsExactly("cd \\", "  /a/very/long/path \\", "  && make");
  }

  @Test
  void aCommentIsNotBroken() {
    String command = "make LLVM=1 # twice as long as the line";

    assertThat(lines(command, 20)).isEqualTo(List.of(command));
  }

  private static List<String> lines(String line, int width) {
    return new CommandLine(new Invocation.Shell(line).words()).lines(width);
  }
}

package org.rfldoctor.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.value.UserShell;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.StepCommand;

class CommandFormatterTest {
  private final CommandFormatter person =
      new CommandFormatter(PrivilegeEscalation.SUDO, "/home/jo");
  private final CommandFormatter root = new CommandFormatter(PrivilegeEscalation.ALREADY, "/root");

  private static StepCommand anywhere(String line, boolean needsRoot) {
    return command(line, Optional.empty(), needsRoot);
  }

  private static StepCommand in(String folder, String line) {
    return command(line, Optional.of(folder), false);
  }

  private static StepCommand command(String line, Optional<String> cwd, boolean needsRoot) {
    return new StepCommand(
        new Invocation.Shell(line), cwd, needsRoot, Optional.empty(), Optional.empty());
  }

  private static List<String> lines(CommandFormatter formatter, StepCommand... commands) {
    return formatter.lines(List.of(commands)).stream().map(CommandLine::text).toList();
  }

  @Test
  void commandThatNeedsRootStartsWithSudo() {
    assertThat(lines(person, anywhere("apt install clang", true)))
        .containsExactly("sudo apt install clang");
    assertThat(lines(person, anywhere("rustup update", false))).containsExactly("rustup update");
  }

  @Test
  void rootNeedsNoSudo() {
    assertThat(lines(root, anywhere("apt install clang", true)))
        .containsExactly("apt install clang");
  }

  @Test
  void fishUserGetsFishSyntax() {
    CommandFormatter fish =
        new CommandFormatter(PrivilegeEscalation.SUDO, "/home/jo", UserShell.FISH);

    assertThat(lines(fish, anywhere("unset KCFLAGS", false))).containsExactly("set -e KCFLAGS");
    assertThat(lines(person, anywhere("unset KCFLAGS", false))).containsExactly("unset KCFLAGS");
  }

  @Test
  void sudoRunsACompoundCommandInAShell() {
    assertThat(lines(person, anywhere("apt update && echo 'x' > /etc/y", true)))
        .containsExactly("sudo sh -c 'apt update && echo '\\''x'\\'' > /etc/y'");
  }

  @Test
  void doasAndSuReplaceSudo() {
    CommandFormatter doas = new CommandFormatter(PrivilegeEscalation.DOAS, "/home/jo");
    CommandFormatter su = new CommandFormatter(PrivilegeEscalation.SU, "/home/jo");
    StepCommand there = command("make modules_install", Optional.of("/home/jo/linux"), true);

    assertThat(lines(doas, anywhere("apk add clang", true))).containsExactly("doas apk add clang");
    assertThat(lines(su, anywhere("apt install clang", true)))
        .containsExactly("su - -c 'apt install clang'");
    assertThat(lines(su, there))
        .containsExactly("cd ~/linux && su - -c 'cd /home/jo/linux && make modules_install'");
  }

  @Test
  void commandFollowsCdToItsFolder() {
    assertThat(lines(person, in("/home/jo/linux", "make LLVM=1 rustavailable")))
        .containsExactly("cd ~/linux && make LLVM=1 rustavailable");
    assertThat(lines(person, in("/srv/my linux", "make")))
        .containsExactly("cd '/srv/my linux' && make");
    assertThat(lines(person, in("/home/jo/my linux", "make")))
        .containsExactly("cd ~/'my linux' && make");
    assertThat(lines(person, in("/home/joe/linux", "make")))
        .containsExactly("cd /home/joe/linux && make");
  }

  @Test
  void aCommonFolderIsEnteredOnce() {
    assertThat(lines(person, in("/home/jo/linux", "make a"), in("/home/jo/linux", "make b")))
        .containsExactly("cd ~/linux", "make a", "make b");
    assertThat(lines(person, in("/a", "make a"), in("/b", "make b")))
        .containsExactly("cd /a && make a", "cd /b && make b");
  }

  @Test
  void commandsOfAnAlternativeAreJoinedInOneLine() {
    assertThat(person.inOne(List.of(anywhere("apt update", true), anywhere("apt install x", true))))
        .isEqualTo("sudo apt update && sudo apt install x");
  }
}

package org.rfldoctor.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rfldoctor.report.Step.Command;

class CommandFormatterTest {
  private final CommandFormatter person =
      new CommandFormatter(PrivilegeEscalation.SUDO, "/home/jo");
  private final CommandFormatter root = new CommandFormatter(PrivilegeEscalation.ALREADY, "/root");

  private static Command anywhere(String shell, boolean needsRoot) {
    return new Command(shell, Optional.empty(), needsRoot);
  }

  private static Command in(String folder, String shell) {
    return new Command(shell, Optional.of(folder), false);
  }

  @Test
  void sudoStandsBeforeWhatNeedsRoot() {
    assertThat(person.lines(List.of(anywhere("apt install clang", true))))
        .containsExactly("sudo apt install clang");
    assertThat(person.lines(List.of(anywhere("rustup update", false))))
        .containsExactly("rustup update");
  }

  @Test
  void rootNeedsNoSudo() {
    assertThat(root.lines(List.of(anywhere("apt install clang", true))))
        .containsExactly("apt install clang");
  }

  @Test
  void sudoReachesAllOfALineOfSeveralPrograms() {
    assertThat(person.lines(List.of(anywhere("apt update && echo 'x' > /etc/y", true))))
        .containsExactly("sudo sh -c 'apt update && echo '\\''x'\\'' > /etc/y'");
  }

  @Test
  void whereThereIsNoSudoItsLikeStandsThere() {
    CommandFormatter doas = new CommandFormatter(PrivilegeEscalation.DOAS, "/home/jo");
    CommandFormatter su = new CommandFormatter(PrivilegeEscalation.SU, "/home/jo");
    Command there = new Command("make modules_install", Optional.of("/home/jo/linux"), true);

    assertThat(doas.lines(List.of(anywhere("apk add clang", true))))
        .containsExactly("doas apk add clang");
    assertThat(su.lines(List.of(anywhere("apt install clang", true))))
        .containsExactly("su - -c 'apt install clang'");
    assertThat(su.lines(List.of(there)))
        .containsExactly("cd ~/linux && su - -c 'cd /home/jo/linux && make modules_install'");
  }

  @Test
  void theFolderIsEnteredFirst() {
    assertThat(person.lines(List.of(in("/home/jo/linux", "make LLVM=1 rustavailable"))))
        .containsExactly("cd ~/linux && make LLVM=1 rustavailable");
    assertThat(person.lines(List.of(in("/srv/my linux", "make"))))
        .containsExactly("cd '/srv/my linux' && make");
    assertThat(person.lines(List.of(in("/home/jo/my linux", "make"))))
        .containsExactly("cd ~/'my linux' && make");
    assertThat(person.lines(List.of(in("/home/joe/linux", "make"))))
        .containsExactly("cd /home/joe/linux && make");
  }

  @Test
  void aCommonFolderIsEnteredOnce() {
    assertThat(
            person.lines(List.of(in("/home/jo/linux", "make a"), in("/home/jo/linux", "make b"))))
        .containsExactly("cd ~/linux", "make a", "make b");
    assertThat(person.lines(List.of(in("/a", "make a"), in("/b", "make b"))))
        .containsExactly("cd /a && make a", "cd /b && make b");
  }

  @Test
  void alternativesAreOneLine() {
    assertThat(person.inOne(List.of(anywhere("apt update", true), anywhere("apt install x", true))))
        .isEqualTo("sudo apt update && sudo apt install x");
  }
}

package org.rfldoctor.probe.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.probe.files.FileOwner;

class SudoUserTest {
  @TempDir Path home;
  private PasswdFile accounts;

  @BeforeEach
  void setUpAccount() {
    accounts =
        new PasswdFile(
            """
            root:x:0:0:root:/root:/bin/bash
            jo:x:1000:1000:Jo,,,:%s:/bin/zsh
            """
                .formatted(home));
  }

  @Test
  void userIsTheOneWhoCalledSudo() {
    User person = caller(Map.of()).person();
    assertThat(person.user()).isEqualTo("jo");
    assertThat(person.uid()).isEqualTo(1000);
    assertThat(person.home()).isEqualTo(home);
    assertThat(person.root()).isFalse();
    assertThat(person.sudo()).isTrue();
    assertThat(person.environment())
        .containsEntry("HOME", home.toString())
        .containsEntry("USER", "jo")
        .containsEntry("LOGNAME", "jo")
        .containsEntry("SHELL", "/bin/zsh");
  }

  @Test
  void pathHasTheCargoFolderOfTheUserInsteadOfRoot() throws Exception {
    Files.createDirectories(home.resolve(".cargo/bin"));
    assertThat(caller(Map.of("PATH", "/root/.cargo/bin:/usr/sbin:/usr/bin")).person().path())
        .isEqualTo(home + "/.cargo/bin:/usr/sbin:/usr/bin");
  }

  @Test
  void variablesBelowTheHomeOfRootAreRemoved() {
    assertThat(
            caller(Map.of("RUSTUP_HOME", "/root/.rustup", "RUST_LIB_SRC", "/opt/rust"))
                .person()
                .environment())
        .doesNotContainKey("RUSTUP_HOME")
        .containsEntry("RUST_LIB_SRC", "/opt/rust");
  }

  @Test
  void toolsRunAsTheSudoUser() {
    assertThat(String.join(" ", caller(Map.of()).person().become()))
        .matches(".*setpriv --reuid=1000 --regid=1000 --init-groups --|runuser -u jo --");
  }

  @Test
  void userWithoutAPasswdEntryHasTheUsualHome() {
    accounts = new PasswdFile("root:x:0:0:root:/root:/bin/bash\n");
    assertThat(caller(Map.of()).person().home()).isEqualTo(Path.of("/home/jo"));
    assertThat(caller(Map.of("SUDO_HOME", "/net/jo")).person().home())
        .isEqualTo(Path.of("/net/jo"));
  }

  @Test
  void fileReadableByRootOnlyIsNotReadForTheUser() throws Exception {
    Assumptions.assumeTrue(
        FileOwner.ofThisProcess().uid() == User.ROOT, "only root acts for another");
    Path file = Files.writeString(home.resolve("workshop.yaml"), "title: x\n");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(caller(Map.of()).person().mayRead(file)).isTrue();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(caller(Map.of()).person().mayRead(file)).isFalse();
  }

  private SudoUser caller(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("HOME", "/root");
    environment.put("USER", "root");
    environment.putAll(Map.of("SUDO_USER", "jo", "SUDO_UID", "1000", "SUDO_GID", "1000"));
    environment.putAll(more);
    return new SudoUser(accounts, environment);
  }
}

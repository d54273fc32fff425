package org.rfldoctor.probe.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.probe.files.FileOwner;
import org.rfldoctor.probe.host.User;

/** What runs leave behind that are killed before they can remove it. */
class TemporaryDirectoryTest {
  /** Larger than the kernel's largest number of a process. */
  private static final String DEAD = "99999999";

  private static final int EVE = 4711;

  private final String word = UUID.randomUUID().toString();
  @TempDir Path elsewhere;

  private Path left(String pid) {
    String own = TemporaryDirectory.prefix();
    String start = own.substring(0, own.lastIndexOf('-', own.length() - 2) + 1);
    return Path.of(System.getProperty("java.io.tmpdir"), start + pid + "-" + word);
  }

  @AfterEach
  void clean() {
    TemporaryDirectory.remove(left(DEAD).toFile());
    TemporaryDirectory.remove(left(ownPid()).toFile());
  }

  private static String ownPid() {
    return Long.toString(ProcessHandle.current().pid());
  }

  @Test
  void foldersOfRunsThatAreNoMoreAreSwept() throws IOException {
    Files.writeString(
        Files.createDirectories(left(DEAD).resolve("a/b")).resolve("environment"), "");
    TemporaryDirectory.sweep();
    assertThat(left(DEAD)).doesNotExist();
  }

  @Test
  void foldersOfRunsThatAreAliveStay() throws IOException {
    Files.createDirectory(left(ownPid()));
    TemporaryDirectory.sweep();
    assertThat(left(ownPid())).exists();
  }

  @Test
  void linkIsRemovedAndWhatItLeadsToStays() throws IOException {
    Path kept = Files.writeString(elsewhere.resolve("kept"), "");
    Files.createSymbolicLink(left(DEAD), elsewhere);
    TemporaryDirectory.sweep();
    assertThat(left(DEAD)).doesNotExist();
    assertThat(kept).exists();
  }

  @Test
  void whatSomebodyElseLaidThereStays() throws IOException {
    assumeTrue(FileOwner.ofThisProcess().uid() == User.ROOT);
    Files.setAttribute(Files.createDirectory(left(DEAD)), "unix:uid", EVE);
    TemporaryDirectory.sweep();
    assertThat(left(DEAD)).exists();
  }

  @Test
  void ownFolderAndTheFileOfAShellHaveNamesThatAreSwept() throws IOException {
    User jo =
        new User("jo", FileOwner.ofThisProcess().uid(), elsewhere, false, Map.of(), List.of());
    try (TemporaryDirectory own = new TemporaryDirectory(jo);
        EnvironmentCapture shell = new EnvironmentCapture(jo)) {
      assertThat(own.folder().orElseThrow().getFileName().toString())
          .startsWith(TemporaryDirectory.prefix());
      assertThat(shell.file().getFileName().toString()).startsWith(TemporaryDirectory.prefix());
    }
  }
}

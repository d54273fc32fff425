package org.rfldoctor.probe.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.probe.files.Scripts;
import org.rfldoctor.probe.host.BuildContext;

class TrialDirectoryTest {
  @TempDir Path folder;

  private TrialDirectory directory(Map<String, String> environment, Path... usual) {
    Path home = folder.resolve("home");
    BuildContext build =
        BuildContext.find(
            new Scripts(home).person(environment), home, Optional.empty(), List.of(), true);
    return new TrialDirectory(build, usual);
  }

  private Path made(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  @Test
  void folderWithABlankIsSkipped() throws IOException {
    Path plain = made("plain");
    try (TrialDirectory scratch = directory(Map.of(), made("with blank"), plain)) {
      assertThat(scratch.folder().orElseThrow().getParent()).isEqualTo(plain.toRealPath());
    }
  }

  @Test
  void folderInTheHomeIsNotUsed() throws IOException {
    Path inHome = made("home/tmp");
    assertThat(directory(Map.of("TMPDIR", inHome.toString()), inHome).folder()).isEmpty();
    assertThat(inHome).isEmptyDirectory();
  }

  @Test
  void temporaryFolderOfTheUserComesLast() throws IOException {
    Path own = made("own");
    Map<String, String> environment = Map.of("TMPDIR", own.toString());
    try (TrialDirectory scratch = directory(environment, folder.resolve("gone"))) {
      assertThat(scratch.folder().orElseThrow().getParent()).isEqualTo(own.toRealPath());
    }
  }

  @Test
  void leftoverOfAKilledRunIsRemoved() throws IOException {
    Path place = made("place");
    Path left = made("place/" + TrialDirectory.PREFIX + "7");
    Files.createFile(left.resolve("lock"));
    Files.createFile(left.resolve("t.o"));
    try (TrialDirectory scratch = directory(Map.of(), place)) {
      assertThat(scratch.folder()).isPresent();
      assertThat(left).doesNotExist();
    }
  }

  @Test
  void folderOfARunningExaminationIsKept() throws IOException {
    Path place = made("place");
    try (TrialDirectory running = directory(Map.of(), place);
        TrialDirectory next = directory(Map.of(), place)) {
      Path used = running.folder().orElseThrow();
      assertThat(next.folder()).isPresent();
      assertThat(used).isDirectory();
    }
    assertThat(place).isEmptyDirectory();
  }

  @Test
  void linkWithTheNameOfAFolderIsNotFollowed() throws IOException {
    Path place = made("place");
    Path kept = made("kept");
    Files.createFile(kept.resolve("lock"));
    Files.createSymbolicLink(place.resolve(TrialDirectory.PREFIX + "8"), kept);
    try (TrialDirectory scratch = directory(Map.of(), place)) {
      assertThat(scratch.folder()).isPresent();
      assertThat(kept.resolve("lock")).exists();
    }
  }
}

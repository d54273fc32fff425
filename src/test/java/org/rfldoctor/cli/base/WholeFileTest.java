package org.rfldoctor.cli.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  private String names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().toString();
    }
  }

  @Test
  void fileIsReplacedWithoutATemporaryFileLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("report.json"), "old");

    new WholeFile(file).write(out -> out.print("new ≥"));

    assertThat(file).hasContent("new ≥");
    assertThat(names()).isEqualTo("[report.json]");
  }

  @Test
  void aWriterThatFailsLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("report.json"), "old");

    assertThatThrownBy(
            () ->
                new WholeFile(file)
                    .write(
                        out -> {
                          out.print("half");
                          throw new IllegalStateException("boom");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(file).hasContent("old");
    assertThat(names()).isEqualTo("[report.json]");
  }

  @Test
  void symbolicLinkIsKeptAndItsTargetReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("report.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

    new WholeFile(link).write(out -> out.print("new"));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aFullDeviceIsAnError() {
    assertThatThrownBy(() -> new WholeFile(Path.of("/dev/full")).write(out -> out.print("text")))
        .isInstanceOf(CliException.class)
        .hasMessageStartingWith("cannot write /dev/full: ")
        .extracting("code")
        .isEqualTo(ExitCode.NOT_WRITTEN);
  }

  @Test
  void missingFolderIsReportedBeforeWriting() {
    assertThatThrownBy(() -> new WholeFile(folder.resolve("no/report.json")).demandFolder())
        .hasMessageContaining("there is no directory " + folder.resolve("no"));
  }
}

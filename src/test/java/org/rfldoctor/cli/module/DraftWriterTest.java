package org.rfldoctor.cli.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.kernel.module.FileChange;

class DraftWriterTest {
  @TempDir Path folder;

  @BeforeEach
  void createKconfig() throws IOException {
    Files.writeString(folder.resolve("Kconfig"), "old\n");
  }

  @Test
  void fileEditedMeanwhileIsKeptAndNothingIsWritten() {
    FileChange fresh = new FileChange("new.rs", Optional.empty(), "new\n");
    FileChange edited = new FileChange("Kconfig", Optional.of("older\n"), "newer\n");

    assertThatThrownBy(() -> write(fresh, edited))
        .isInstanceOf(CliException.class)
        .hasMessageContaining("Kconfig was changed meanwhile; nothing was written");
    assertThat(folder.resolve("new.rs")).doesNotExist();
    assertThat(folder.resolve("Kconfig")).hasContent("old\n");
  }

  @Test
  void unwritableFileRevertsTheOthers() {
    FileChange fresh = new FileChange("new.rs", Optional.empty(), "new\n");
    FileChange changed = new FileChange("Kconfig", Optional.of("old\n"), "newer\n");
    FileChange impossible = new FileChange("missing/Makefile", Optional.empty(), "all:\n");

    assertThatThrownBy(() -> write(fresh, changed, impossible))
        .isInstanceOf(CliException.class)
        .hasMessageContaining("missing/Makefile")
        .hasMessageContaining("nothing was changed");
    assertThat(folder).isDirectoryNotContaining("glob:**new.rs*");
    assertThat(folder.resolve("Kconfig")).hasContent("old\n");
  }

  @Test
  void aChangedFileKeepsItsPermissions() throws IOException {
    folder.resolve("Kconfig").toFile().setWritable(false, false);
    String before = Files.getPosixFilePermissions(folder.resolve("Kconfig")).toString();

    write(new FileChange("Kconfig", Optional.of("old\n"), "newer\n"));

    assertThat(folder.resolve("Kconfig")).hasContent("newer\n");
    assertThat(Files.getPosixFilePermissions(folder.resolve("Kconfig"))).hasToString(before);
  }

  private void write(FileChange... changes) {
    new DraftWriter(new ModuleDraft(folder, folder, List.of(changes), ModuleDraft.Versioning.NONE))
        .write();
  }
}

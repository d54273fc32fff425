package org.rfldoctor.probe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.files.Mount;
import org.rfldoctor.probe.files.MountTable;
import org.rfldoctor.probe.process.CaseSensitivity;

class FileSystemQueryHandlerTest {
  @TempDir Path folder;

  @Test
  void missingFolderIsAnsweredForItsNearestParent() throws Exception {
    Map<String, Value> found = about("vfat", "rw", folder.resolve("build/x86"));
    assertThat(found)
        .containsEntry("exists", new Value.Flag(false))
        .containsEntry("path", new Value.FilePath(folder.toString()))
        .containsEntry("owner", new Value.Text(Files.getOwner(folder).getName()));
    assertThat(((Value.Number) found.get("free")).amount()).isPositive();
    assertThat(folder.resolve("build")).doesNotExist();
  }

  @Test
  void mountOptionsSetReadonlyAndNoexec() {
    assertThat(about("ext4", "ro,noexec", folder))
        .containsEntry("exists", new Value.Flag(true))
        .containsEntry("type", new Value.Text("ext4"))
        .containsEntry("readonly", new Value.Flag(true))
        .containsEntry("noexec", new Value.Flag(true));
    assertThat(about("ext4", "rw", folder))
        .containsEntry("readonly", new Value.Flag(false))
        .containsEntry("noexec", new Value.Flag(false));
  }

  @Test
  void caseSensitivityIsTestedOnAnExistingName() throws Exception {
    Files.createFile(folder.resolve("Makefile"));
    assertThat(about("vfat", "rw", folder)).containsEntry("casefolds", new Value.Flag(false));
    assertThat(CaseSensitivity.turned("Makefile-6.12")).isEqualTo("mAKEFILE-6.12");
  }

  @Test
  void caseSensitivityOfAnEmptyFolderFollowsItsFileSystemType() {
    assertThat(about("exfat", "rw", folder)).containsEntry("casefolds", new Value.Flag(true));
    assertThat(about("ext4", "rw", folder)).containsEntry("casefolds", new Value.Flag(false));
    assertThat(about("9p", "rw", folder)).doesNotContainKey("casefolds");
  }

  @Test
  void unknownPropertiesAreOmitted() {
    MountTable none = new MountTable(List.of(), List.of());
    assertThat(new FileSystemQueryHandler(none).about(folder).answer().orElseThrow().properties())
        .containsOnlyKeys("path", "exists", "free", "owner", "uid", "writable");
  }

  private static Map<String, Value> about(String type, String options, Path place) {
    Mount mount = Mount.of("1 0 8:1 / / " + options + " - " + type + " /dev/sda rw").orElseThrow();
    return new FileSystemQueryHandler(new MountTable(List.of(mount), List.of()))
        .about(place)
        .answer()
        .orElseThrow()
        .properties();
  }
}

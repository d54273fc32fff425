package org.rfldoctor.probe.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MountTableTest {
  private static final String TABLE =
      """
      27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
      25 27 0:23 / /tmp rw,nosuid,noexec - tmpfs tmpfs rw,size=1g
      26 27 0:24 / /home/jo/my\\040trees rw shared:7 - btrfs /dev/sda ro,subvol=/a
      31 27 0:46 / /mnt/c rw,noatime - 9p C:\\134 rw,aname=drvfs
      32 27 0:47 / /mnt/c rw - exfat /dev/sdb rw
      a line of another kind
      """;

  private final MountTable mounts = MountTable.of(TABLE, "");

  @Test
  void theDeepestMountCounts() {
    assertThat(under("/home/jo").type()).isEqualTo("ext4");
    assertThat(under("/tmp/build/o").type()).isEqualTo("tmpfs");
    assertThat(under("/tmpfile").type()).isEqualTo("ext4");
  }

  @Test
  void laterOfTwoMountsAtOnePathCounts() {
    assertThat(under("/mnt/c/linux").type()).isEqualTo("exfat");
  }

  @Test
  void theOptionsOfTheMountAndOfTheFileSystemBothCount() {
    assertThat(under("/tmp").has("noexec")).isTrue();
    assertThat(under("/home/jo/my trees/linux").has("ro")).isTrue();
    assertThat(under("/").has("ro")).isFalse();
  }

  @Test
  void emptyTableHasNoMountAndDeviceNumbersAreFormatted() {
    assertThat(MountTable.of("", "").under(Path.of("/"))).isEmpty();
    assertThat(MountTable.device(0xfe00)).isEqualTo("254:0");
    assertThat(MountTable.device(0x2d)).isEqualTo("0:45");
  }

  private Mount under(String path) {
    return mounts.under(Path.of(path)).orElseThrow();
  }
}

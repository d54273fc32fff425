package org.rfldoctor.probe.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The mounted file systems. In a chroot, the table does not list the mount of the root directory.
 * The table of process 1 then provides a mount of the same device.
 */
public record MountTable(List<Mount> mounts, List<Mount> outside) {
  private static final Path OURS = Path.of("/proc/self/mountinfo");
  private static final Path OUTSIDE = Path.of("/proc/1/mountinfo");

  /** Reads the current mounts; none if they cannot be read. */
  public static MountTable now() {
    return of(SystemFile.text(OURS).orElse(""), SystemFile.text(OUTSIDE).orElse(""));
  }

  static MountTable of(String table, String outside) {
    return new MountTable(read(table), read(outside));
  }

  /** The mount of a real path. Of two mounts with the same mount point, the later one counts. */
  public Optional<Mount> under(Path real) {
    return mounts.stream()
        .filter(mount -> real.startsWith(mount.point()))
        .reduce((best, next) -> depth(next) >= depth(best) ? next : best)
        .or(() -> device(real).flatMap(this::outside));
  }

  private static int depth(Mount mount) {
    return mount.point().getNameCount();
  }

  private Optional<Mount> outside(String device) {
    return outside.stream().filter(mount -> mount.device().equals(device)).findFirst();
  }

  private static Optional<String> device(Path path) {
    try {
      return Optional.of(device((Long) Files.getAttribute(path, "unix:dev")));
    } catch (IOException | UnsupportedOperationException unknown) {
      return Optional.empty();
    }
  }

  /** A device number as {@code MAJOR:MINOR}, decoded as in glibc. */
  static String device(long number) {
    long major = (number >>> 8 & 0xfff) | (number >>> 32 & ~0xfffL);
    long minor = (number & 0xff) | (number >>> 12 & ~0xffL);
    return major + ":" + minor;
  }

  private static List<Mount> read(String table) {
    return table.lines().map(Mount::of).flatMap(Optional::stream).toList();
  }
}

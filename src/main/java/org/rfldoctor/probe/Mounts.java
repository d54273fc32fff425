package org.rfldoctor.probe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is mounted where; of two mounts at one place, the later one is seen. */
record Mounts(List<Mount> mounts) {
  private static final Path TABLE = Path.of("/proc/self/mountinfo");

  /** The mounts as they are now; none where they cannot be read. */
  static Mounts now() {
    try {
      return of(new String(Files.readAllBytes(TABLE), StandardCharsets.UTF_8));
    } catch (IOException noTable) {
      return new Mounts(List.of());
    }
  }

  static Mounts of(String table) {
    return new Mounts(table.lines().map(Mount::of).flatMap(Optional::stream).toList());
  }

  /** The mount that a path without links lies on. */
  Optional<Mount> under(Path real) {
    Comparator<Mount> deepest = Comparator.comparingInt(mount -> mount.point().getNameCount());
    return mounts.stream()
        .filter(mount -> real.startsWith(mount.point()))
        .reduce((best, next) -> deepest.compare(next, best) >= 0 ? next : best);
  }
}

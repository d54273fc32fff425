package org.rfldoctor.probe.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rfldoctor.probe.files.FileOwner;
import org.rfldoctor.probe.files.MountTable;
import org.rfldoctor.probe.host.BuildContext;

/**
 * The scratch directory for the trials of one examination. It replaces the build directory in
 * Kbuild's command lines, so its path has no blank, and programs that are built there can run. It
 * is created for the first trial and removed by {@link #close}. The next run removes what a killed
 * run left.
 */
public final class TrialDirectory implements AutoCloseable {
  static final String PREFIX = "rfl-doctor-trial-";
  private static final String LOCK = "lock";
  private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9/._-]*");
  private static final long ENOUGH_BYTES = 32L << 20;
  private static final long HOUR_MILLIS = 3_600_000;

  private final BuildContext build;
  private final Path[] usual;
  private Path folder;
  private FileChannel held;

  public TrialDirectory(BuildContext build) {
    this(build, Path.of("/tmp"), Path.of("/var/tmp"));
  }

  /**
   * @param usual the possible parent directories. TMPDIR is tried last, so that trials still run
   *     with an unusable TMPDIR: rustc fails there, and a trial must show that
   */
  TrialDirectory(BuildContext build, Path... usual) {
    this.build = build;
    this.usual = usual.clone();
  }

  /** The directory, owned by the examined user; empty if no parent is usable. */
  public synchronized Optional<Path> folder() {
    if (folder == null) {
      MountTable mounts = MountTable.now();
      candidates()
          .filter(place -> serves(place, mounts))
          .flatMap(place -> made(place).stream())
          .findFirst()
          .ifPresent(made -> folder = made);
    }
    return Optional.ofNullable(folder);
  }

  private Stream<Path> candidates() {
    Set<Path> places = new LinkedHashSet<>(List.of(usual));
    String own = build.person().environment().getOrDefault("TMPDIR", "");
    if (own.startsWith("/")) {
      places.add(Path.of(own).normalize());
    }
    return places.stream();
  }

  private boolean serves(Path place, MountTable mounts) {
    try {
      Path real = place.toRealPath();
      boolean executable = mounts.under(real).map(mount -> !mount.has("noexec")).orElse(true);
      return executable
          && PLAIN.matcher(real.toString()).matches()
          && Files.isWritable(real)
          && real.toFile().getUsableSpace() >= ENOUGH_BYTES
          && !isOurs(real);
    } catch (IOException gone) {
      return false;
    }
  }

  /**
   * Whether a path is in the tree, the build directory or the user's home, where trials must not
   * write.
   */
  private boolean isOurs(Path real) {
    return Stream.concat(build.srctree().stream(), build.objtree().stream())
            .anyMatch(real::startsWith)
        || real.startsWith(build.person().home()) && build.person().home().getNameCount() > 0;
  }

  private Optional<Path> made(Path place) {
    sweep(place);
    try {
      Path made = Files.createTempDirectory(place.toRealPath(), PREFIX);
      held =
          FileChannel.open(
              made.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      held.tryLock();
      if (!build.person().become().isEmpty()) {
        Files.setAttribute(made, "unix:uid", build.person().uid());
      }
      return Optional.of(made);
    } catch (IOException | UncheckedIOException | UnsupportedOperationException noPlace) {
      return Optional.empty();
    }
  }

  /** Removes directories of killed runs of this user: those that no process has locked. */
  private void sweep(Path place) {
    File[] left = place.toFile().listFiles((dir, name) -> name.startsWith(PREFIX));
    for (File each : left == null ? new File[0] : left) {
      boolean theirs =
          FileOwner.of(each.toPath())
              .filter(owner -> owner.uid() == build.person().uid())
              .isPresent();
      if (theirs && !Files.isSymbolicLink(each.toPath()) && isLeft(each.toPath())) {
        TemporaryDirectory.remove(each);
      }
    }
  }

  private static boolean isLeft(Path each) {
    Path lock = each.resolve(LOCK);
    if (!Files.isRegularFile(lock)) {
      return System.currentTimeMillis() - each.toFile().lastModified() > HOUR_MILLIS;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      return free != null;
    } catch (IOException | OverlappingFileLockException inUse) {
      return false;
    }
  }

  @Override
  public synchronized void close() {
    if (folder != null) {
      TemporaryDirectory.remove(folder.toFile());
      folder = null;
      try {
        held.close();
      } catch (IOException unimportant) {
        // The lock ends with the process.
      }
    }
  }
}

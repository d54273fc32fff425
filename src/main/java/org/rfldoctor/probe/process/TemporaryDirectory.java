package org.rfldoctor.probe.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rfldoctor.probe.files.FileOwner;
import org.rfldoctor.probe.host.User;

/**
 * A private directory for tools that write files even for a query. It is created when a tool needs
 * it, and removed by {@link #close}.
 */
public final class TemporaryDirectory implements AutoCloseable {
  private static final String PREFIX = "rfl-doctor-";

  private final User person;
  private Path folder;

  public TemporaryDirectory(User person) {
    this.person = person;
  }

  /** The directory, owned by the user; empty if it cannot be created. */
  public synchronized Optional<Path> folder() {
    try {
      if (folder == null) {
        folder = theirs(Files.createTempDirectory(prefix()));
      }
      return Optional.of(folder);
    } catch (IOException | UncheckedIOException | UnsupportedOperationException noPlace) {
      return Optional.empty();
    }
  }

  /** The prefix of this run's names. A later run detects by it which files this run left. */
  static String prefix() {
    return PREFIX + namespace() + "-" + ProcessHandle.current().pid() + "-";
  }

  /**
   * The PID namespace. A process id is only unique within it, and several containers may share
   * /tmp.
   */
  private static String namespace() {
    try {
      String name = Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
      return name.replaceAll("\\D", "");
    } catch (IOException untold) {
      return "0";
    }
  }

  /** Removes the files of runs that were killed. */
  public static void sweep() {
    Pattern left = Pattern.compile(PREFIX + namespace() + "-(\\d{1,9})-.*");
    File place = new File(System.getProperty("java.io.tmpdir"));
    String[] names = place.list((folder, name) -> name.startsWith(PREFIX));
    for (String name : names == null ? new String[0] : names) {
      Matcher found = left.matcher(name);
      if (found.matches() && ProcessHandle.of(Long.parseLong(found.group(1))).isEmpty()) {
        removeOwn(new File(place, name));
      }
    }
  }

  /**
   * Removes a file if this user owns it. Another user may have created a file with such a name as a
   * trap for root.
   */
  private static void removeOwn(File left) {
    try {
      Object owner = Files.getAttribute(left.toPath(), "unix:uid", LinkOption.NOFOLLOW_LINKS);
      if (owner.equals(FileOwner.ofThisProcess().uid())) {
        remove(left);
      }
    } catch (IOException | UnsupportedOperationException gone) {
      return;
    }
  }

  /** Creates an empty subdirectory. */
  Optional<Path> folder(String name) {
    try {
      Optional<Path> within = folder();
      return within.isEmpty()
          ? within
          : Optional.of(theirs(Files.createDirectory(within.get().resolve(name))));
    } catch (IOException | UnsupportedOperationException noPlace) {
      return Optional.empty();
    }
  }

  private Path theirs(Path made) throws IOException {
    if (!person.become().isEmpty()) {
      Files.setAttribute(made, "unix:uid", person.uid());
    }
    return made;
  }

  @Override
  public synchronized void close() {
    if (folder != null) {
      remove(folder.toFile());
      folder = null;
    }
  }

  static void remove(File file) {
    File[] within = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
    if (within != null) {
      for (File each : within) {
        remove(each);
      }
    }
    file.delete();
  }
}

package org.rfldoctor.probe.host;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A file of the user, written with the user's rights. When root acts for the user, a process of the
 * user writes it, since a link in the user's home may lead to a file of root.
 */
record CallerFile(Path path, User person) {
  private static final FileAttribute<?> FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<?> FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private static final String CREATE = "umask 077; mkdir -p -- \"$1\" && : >> \"$2\"";
  private static final String APPEND = "exec cat >> \"$2\"";
  private static final String REPLACE = "exec cat > \"$2\"";

  /**
   * Creates the empty file and its directory unless they exist. Only the user may access them.
   *
   * @throws IOException if this fails
   */
  void create() throws IOException {
    if (!person.become().isEmpty()) {
      ended(started(CREATE));
      return;
    }
    Files.createDirectories(path.getParent(), FOLDER);
    if (Files.notExists(path)) {
      Files.createFile(path, FILE);
    }
  }

  /**
   * Opens the existing file to append to it or to replace its text.
   *
   * @throws IOException if this fails
   */
  OutputStream open(boolean append) throws IOException {
    if (!person.become().isEmpty()) {
      return new Piped(started(append ? APPEND : REPLACE));
    }
    return Files.newOutputStream(
        path, append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
  }

  private Process started(String script) throws IOException {
    List<String> words = new ArrayList<>(person.become());
    words.addAll(List.of("sh", "-c", script, "sh", path.getParent().toString(), path.toString()));
    ProcessBuilder builder = new ProcessBuilder(words).directory(Path.of("/").toFile());
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", person.path(), "LC_ALL", "C"));
    return builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
  }

  private static void ended(Process process) throws IOException {
    try {
      process.getOutputStream().close();
      if (process.waitFor() != 0) {
        throw new IOException("this user may not write there");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  /** A pipe to a process. {@link #close} waits for the process to end. */
  private static final class Piped extends FilterOutputStream {
    private final Process process;

    Piped(Process process) {
      super(process.getOutputStream());
      this.process = process;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      out.write(bytes, offset, count);
    }

    @Override
    public void close() throws IOException {
      super.close();
      ended(process);
    }
  }
}

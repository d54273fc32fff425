package org.rfldoctor.cli.base;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * A file that is written completely or not at all: to a temporary file in the same directory, which
 * then replaces it. A link is kept and its target replaced. A pipe or device is written directly.
 */
public record WholeFile(Path file) {

  /**
   * Checks that the directory is writable, before any work is done.
   *
   * @throws CliException with {@link ExitCode#NOT_WRITTEN}
   */
  public void demandFolder() {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw failure("it is a directory");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw failure("there is no directory " + folder);
    }
    if (isReplaced(file) && !Files.isWritable(folder)) {
      throw failure("permission denied");
    }
  }

  /**
   * Writes the file.
   *
   * @throws CliException with {@link ExitCode#NOT_WRITTEN}
   */
  public void write(Consumer<PrintWriter> content) {
    try {
      Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (isReplaced(place)) {
        replace(place, content);
      } else {
        to(place, content, StandardOpenOption.WRITE);
      }
    } catch (IOException failed) {
      throw new CliException(ExitCode.NOT_WRITTEN, new WriteError(file, failed).message());
    }
  }

  private static boolean isReplaced(Path place) {
    return !Files.exists(place) || Files.isRegularFile(place);
  }

  private static void replace(Path place, Consumer<PrintWriter> content) throws IOException {
    Path part =
        place.resolveSibling("." + place.getFileName() + "." + ProcessHandle.current().pid());
    try {
      to(
          part,
          content,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void to(Path place, Consumer<PrintWriter> content, StandardOpenOption... how)
      throws IOException {
    try (CheckedOutput out = new CheckedOutput(Files.newOutputStream(place, how));
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8)) {
      content.accept(writer);
      writer.flush();
      out.demandWritten();
    }
  }

  private CliException failure(String reason) {
    return new CliException(ExitCode.NOT_WRITTEN, "cannot write " + file + ": " + reason);
  }
}

package org.rfldoctor.cli.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;

/**
 * Reads the labels of all expected machines from a file of at most 1 MiB, one a line. {@code #}
 * starts a comment.
 */
final class ExpectedNames {
  private static final long LARGEST = 1 << 20;

  private ExpectedNames() {}

  static List<String> of(Optional<Path> file, Path folder) {
    return file.map(folder::resolve).map(ExpectedNames::read).orElse(List.of());
  }

  private static List<String> read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new CliException(ExitCode.USAGE, "cannot read " + file + ": more than 1 MB");
      }
      return Files.readAllLines(file).stream()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(name -> !name.isEmpty())
          .toList();
    } catch (IOException failed) {
      throw new CliException(
          ExitCode.USAGE, "cannot read " + file + ": " + failed.getClass().getSimpleName());
    }
  }
}

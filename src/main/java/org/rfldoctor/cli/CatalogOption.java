package org.rfldoctor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rfldoctor.catalog.BadCheckException;
import org.rfldoctor.catalog.Catalog;
import picocli.CommandLine.Option;

/** Which check files are used: those of the program, or those of a folder. */
final class CatalogOption {
  @Option(
      names = "--checks",
      paramLabel = "DIR",
      description = "Use the check files of this directory instead of those of rfl-doctor.")
  Path folder;

  private Catalog read;

  Catalog catalog() {
    if (read == null) {
      read = folder == null ? OwnChecks.catalog() : in(folder);
    }
    return read;
  }

  static Catalog in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Failure(ExitCode.USAGE, folder + " is not a directory with check files");
    }
    try {
      return Catalog.in(folder);
    } catch (BadCheckException bad) {
      throw new Failure(ExitCode.BAD_CHECK, bad.getMessage());
    }
  }
}

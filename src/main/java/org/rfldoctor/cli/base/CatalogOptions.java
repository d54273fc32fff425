package org.rfldoctor.cli.base;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.catalog.yaml.InvalidCatalogException;
import picocli.CommandLine.Option;

/** Which check files are used: those of the program, or those of a folder. */
public final class CatalogOptions {
  @Option(
      names = "--checks",
      paramLabel = "DIR",
      description = "Use the check files of this directory instead of those of rfl-doctor.")
  Path folder;

  private Catalog read;

  public Catalog catalog() {
    if (read == null) {
      read = folder == null ? BundledCatalog.catalog() : in(folder);
    }
    return read;
  }

  public static Catalog in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CliException(ExitCode.USAGE, folder + " is not a directory with check files");
    }
    try {
      return Catalog.in(folder);
    } catch (InvalidCatalogException bad) {
      throw new CliException(ExitCode.BAD_CHECK, bad.getMessage());
    }
  }
}

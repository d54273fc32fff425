package org.rfldoctor.cli.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.InvalidCatalogException;
import org.rfldoctor.check.Check;
import picocli.CommandLine.Option;

/** Options that select the check files: the built-in ones, with others in addition or instead. */
public class CatalogOptions {
  private static final String BUILT_IN = "built-in checks/";

  @Option(
      names = "--checks",
      paramLabel = "DIR",
      description =
          "Use the check files of this directory too, beside those of rfl-doctor. They need no"
              + " cases yet. May be given several times.")
  List<Path> folders = new ArrayList<>();

  @Option(
      names = "--catalog",
      paramLabel = "DIR",
      description = "Use the check files of this directory instead of those of rfl-doctor.")
  Path whole;

  private Catalog read;

  public final Catalog catalog() {
    if (read == null) {
      read = adjusted(whole == null ? read(folders, addedFiles()) : whole());
    }
    return read;
  }

  /** Additional check files that are not in a directory of {@code --checks}. */
  protected List<CatalogFile> addedFiles() {
    return List.of();
  }

  /** The catalog after changes that do not come from check files. */
  protected Catalog adjusted(Catalog catalog) {
    return catalog;
  }

  private Catalog whole() {
    if (!folders.isEmpty() || !addedFiles().isEmpty()) {
      throw new CliException(
          ExitCode.USAGE, "--catalog stands alone: it has no other checks beside it");
    }
    return in(whole);
  }

  private Catalog read(List<Path> directories, List<CatalogFile> files) {
    return directories.isEmpty() && files.isEmpty()
        ? BundledCatalog.catalog()
        : beside(directories, files, true, this::invalid);
  }

  private static Catalog beside(
      List<Path> directories,
      List<CatalogFile> files,
      boolean draft,
      Function<InvalidCatalogException, CliException> invalid) {
    directories.forEach(CatalogOptions::demandDirectory);
    try {
      return Catalog.beside(directories, files, draft);
    } catch (InvalidCatalogException bad) {
      throw invalid.apply(bad);
    } catch (UncheckedIOException unreadable) {
      throw new CliException(ExitCode.BAD_CHECK, unreadable.getCause().toString());
    }
  }

  /** The catalog of a directory, without the built-in checks. */
  public static Catalog in(Path folder) {
    demandDirectory(folder);
    try {
      return Catalog.in(folder);
    } catch (InvalidCatalogException bad) {
      throw wrongFiles(bad);
    }
  }

  /**
   * The catalog for validating or testing the checks of a directory. The built-in checks are
   * included, since others may need them, unless the directory is a complete catalog.
   */
  public static Catalog toValidate(Path folder) {
    demandDirectory(folder);
    return isWholeCatalog(folder)
        ? in(folder)
        : beside(List.of(folder), List.of(), false, CatalogOptions::wrongFiles);
  }

  /** The same as {@link #toValidate}, for checks that need not have cases yet. */
  public static Catalog toTry(Path folder) {
    demandDirectory(folder);
    return isWholeCatalog(folder)
        ? in(folder)
        : beside(List.of(folder), List.of(), true, CatalogOptions::wrongFiles);
  }

  private static boolean isWholeCatalog(Path folder) {
    Set<String> ids =
        BundledCatalog.catalog().checks().stream().map(Check::id).collect(Collectors.toSet());
    Set<String> own = new HashSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.map(file -> file.getFileName().toString()).forEach(own::add);
    } catch (IOException | UncheckedIOException unreadable) {
      return true;
    }
    return own.contains("predefined-facts.yaml")
        || ids.stream().anyMatch(id -> own.contains(id + ".yaml"));
  }

  private static void demandDirectory(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CliException(ExitCode.USAGE, folder + " is not a directory with check files");
    }
  }

  /** The error for invalid additional check files. */
  protected CliException invalid(InvalidCatalogException bad) {
    return wrongFiles(bad);
  }

  private static CliException wrongFiles(InvalidCatalogException bad) {
    boolean taken = bad.getMessage().contains("is there already, in " + BUILT_IN);
    String hint = taken ? "\n--catalog DIR uses a directory instead of the built-in checks" : "";
    return new CliException(ExitCode.BAD_CHECK, bad.getMessage() + hint);
  }
}

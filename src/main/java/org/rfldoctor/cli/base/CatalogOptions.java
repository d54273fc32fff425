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

/** Which check files are used: those of the program, with others beside them or in their place. */
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

  /** Check files that are no files of a directory. */
  protected List<CatalogFile> addedFiles() {
    return List.of();
  }

  /** The catalog as more than files decide it. */
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

  /** The check files of a directory alone. */
  public static Catalog in(Path folder) {
    demandDirectory(folder);
    try {
      return Catalog.in(folder);
    } catch (InvalidCatalogException bad) {
      throw wrongFiles(bad);
    }
  }

  /**
   * The checks of a directory, to be validated or tested: beside those of the program, since they
   * may need them; alone where the directory is a catalog of its own.
   */
  public static Catalog toValidate(Path folder) {
    demandDirectory(folder);
    return isWholeCatalog(folder)
        ? in(folder)
        : beside(List.of(folder), List.of(), false, CatalogOptions::wrongFiles);
  }

  /** The same of checks that need no cases yet. */
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

  /** What is said, and the exit code, where added check files are wrong. */
  protected CliException invalid(InvalidCatalogException bad) {
    return wrongFiles(bad);
  }

  private static CliException wrongFiles(InvalidCatalogException bad) {
    boolean taken = bad.getMessage().contains("is there already, in " + BUILT_IN);
    String hint = taken ? "\n--catalog DIR uses a directory instead of the built-in checks" : "";
    return new CliException(ExitCode.BAD_CHECK, bad.getMessage() + hint);
  }
}

package org.rfldoctor.probe.packages;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.probe.host.OsRelease;

/**
 * Finds the package manager of this machine: its distribution's, else the first of the table that
 * is installed. Others may be installed as ordinary tools.
 *
 * @param managers {@code checks/data/managers.yaml}
 */
public record PackageManagerDetector(
    LookupTable managers, OsRelease release, List<String> folders) {
  private static final List<String> FOLDERS =
      List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/run/current-system/sw/bin");

  /** A detector for the machine that this process runs on. */
  public static PackageManagerDetector ofThisMachine(LookupTable managers, OsRelease release) {
    return new PackageManagerDetector(managers, release, FOLDERS);
  }

  /** The row of the manager, such as {@code apt}; empty if none of the table is installed. */
  public Optional<String> manager() {
    Stream<String> usual = release.family().flatMap(this::managersOf);
    return Stream.concat(usual, managers.rows().keySet().stream())
        .filter(this::isThere)
        .findFirst();
  }

  private Stream<String> managersOf(String distribution) {
    return managers.rows().keySet().stream()
        .filter(row -> managers.words(row, "distributions").contains(distribution));
  }

  private boolean isThere(String manager) {
    return managers
        .cell(manager, "program")
        .filter(
            program -> folders.stream().anyMatch(folder -> new File(folder, program).canExecute()))
        .isPresent();
  }
}

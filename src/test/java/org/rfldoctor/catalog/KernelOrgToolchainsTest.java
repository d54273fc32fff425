package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.value.Version;

/**
 * The column {@code archive} of the releases is written by hand, and has to agree with the tables.
 */
class KernelOrgToolchainsTest {
  private static final Map<String, LookupTable> TABLES = Catalog.bundled().tables();
  private static final LookupTable RELEASES = TABLES.get("kernel-releases");
  private static final LookupTable ARCHIVES = TABLES.get("kernel-org-toolchains");

  static Iterable<String> series() {
    return RELEASES.rows().keySet().stream().filter(name -> name.matches("\\d.*")).toList();
  }

  @ParameterizedTest
  @MethodSource("series")
  void aReleaseNamesTheNewestArchiveThatFits(String series) {
    Optional<String> newest =
        ARCHIVES.rows().keySet().stream().filter(archive -> fits(archive, series)).findFirst();
    assertThat(RELEASES.cell(series, "archive")).isEqualTo(newest);
  }

  /** A pinned series needs one rustc. Others accept one that was released before their end. */
  private static boolean fits(String archive, String series) {
    int newer = version(ARCHIVES, archive, "rustc").compareTo(version(RELEASES, series, "rustc"));
    boolean exact = RELEASES.cell(series, "policy").filter("exact"::equals).isPresent();
    return (exact ? newer == 0 : newer >= 0)
        && version(ARCHIVES, archive, "llvm").compareTo(version(RELEASES, series, "llvm")) >= 0
        && !isLate(ARCHIVES.cell(archive, "rustc").orElseThrow(), series);
  }

  private static boolean isLate(String rustc, String series) {
    String minor = rustc.substring(0, rustc.lastIndexOf('.'));
    Optional<String> released = TABLES.get("rust-releases").cell(minor, "released");
    Optional<String> late = TABLES.get("kernel-dates").cell(series, "late");
    return released.isPresent()
        && late.filter(day -> released.get().compareTo(day) > 0).isPresent();
  }

  private static Version version(LookupTable table, String row, String column) {
    return Version.in(table.cell(row, column).orElseThrow()).orElseThrow();
  }
}

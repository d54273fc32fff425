package org.rfldoctor.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;

/** Which releases of Linux this machine can build with what it has and what it could install. */
final class BuildableReleases {
  private static final String RELEASES = "kernel-releases";

  private final LookupTable releases;
  private final Facts facts;
  private final PackageCatalog store;
  private final boolean distribution;
  private final List<String> tools;

  BuildableReleases(
      Map<String, LookupTable> tables,
      Facts facts,
      PackageCatalog store,
      RoutePreference preference) {
    this.releases = tables.getOrDefault(RELEASES, new LookupTable(RELEASES, Map.of()));
    this.facts = facts;
    this.store = store;
    this.distribution = preference == RoutePreference.DISTRO;
    this.tools =
        Stream.concat(
                Stream.of("rustc", "bindgen", "clang"),
                store.llvmVersions().stream().map(version -> "clang-" + version))
            .toList();
  }

  /** The answer as a sentence; empty if the table has no release. */
  Optional<String> says() {
    List<String> series = releases.rows().keySet().stream().filter(this::isSeries).toList();
    if (series.isEmpty()) {
      return Optional.empty();
    }
    store.ask(tools);
    return Optional.of(says(series));
  }

  private String says(List<String> series) {
    List<String> ranges = ranges(series);
    String with =
        distribution ? "With what the distribution has, " : "With the LLVM to be had here, ";
    String newest = series.get(series.size() - 1);
    return ranges.isEmpty()
        ? with + "no release up to " + newest + " can be built; a newer distribution would help."
        : with + "Linux " + String.join(", ", ranges) + " can be built: another tree would help.";
  }

  private boolean isSeries(String row) {
    return releases.cell(row, "policy").isPresent();
  }

  /** The releases, neighbours of the table joined as one range. */
  private List<String> ranges(List<String> series) {
    List<String> ranges = new ArrayList<>();
    String first = null;
    String last = null;
    for (String each : series) {
      if (canBuild(each)) {
        first = first == null ? each : first;
        last = each;
      } else if (first != null) {
        ranges.add(range(first, last));
        first = null;
      }
    }
    if (first != null) {
      ranges.add(range(first, last));
    }
    return ranges;
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + " to " + last;
  }

  /** Unless only the distribution counts, rustup provides every rustc and cargo every bindgen. */
  private boolean canBuild(String series) {
    boolean exact = releases.cell(series, "policy").filter("exact"::equals).isPresent();
    return serves(series, "llvm", "clang", false)
        && (!distribution
            || serves(series, "rustc", "rustc", exact)
                && serves(series, "bindgen", "bindgen", exact));
  }

  private boolean serves(String series, String column, String tool, boolean exact) {
    return minimum(series, column)
        .filter(
            wanted ->
                had(tool)
                    .map(version -> version.compareTo(wanted))
                    .anyMatch(order -> exact ? order == 0 : order >= 0))
        .isPresent();
  }

  private Optional<Version> minimum(String series, String column) {
    String arch = facts.value("make.SRCARCH").map(Value::text).orElse("");
    return releases
        .cell(series, column + "." + arch)
        .or(() -> releases.cell(series, column))
        .flatMap(Version::in);
  }

  /** The installed version, and those that could be installed. */
  private Stream<Version> had(String tool) {
    return Stream.concat(
        facts.value(tool + ".version").map(Value::text).flatMap(Version::in).stream(),
        tools.stream().filter(name -> name.startsWith(tool)).flatMap(n -> store.offer(n).stream()));
  }
}

package org.rfldoctor.kernel.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The release of a kernel tree, from its top Makefile. A release candidate sorts before its
 * release.
 */
public record KernelRelease(int version, int patchlevel, Optional<Integer> sublevel, String extra)
    implements Comparable<KernelRelease> {
  private static final Pattern LINE =
      Pattern.compile("(?s)(VERSION|PATCHLEVEL|SUBLEVEL|EXTRAVERSION)[ \\t]*+[:?]?=[ \\t]*+(.*)");
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?(|\\D.*)");
  private static final Pattern CANDIDATE = Pattern.compile("-rc(\\d{1,3}).*");

  /** The number of lines to search. The assignments are at the top of the Makefile. */
  private static final int LINES = 50;

  /** Reads a top Makefile; empty if VERSION or PATCHLEVEL is missing or no number. */
  public static Optional<KernelRelease> ofMakefile(String makefile) {
    Map<String, String> values = new HashMap<>();
    makefile
        .lines()
        .limit(LINES)
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .forEach(line -> values.putIfAbsent(line.group(1), line.group(2).strip()));
    String sublevel = values.getOrDefault("SUBLEVEL", "");
    return of(
        values.get("VERSION")
            + "."
            + values.get("PATCHLEVEL")
            + (sublevel.isEmpty() ? "" : "." + sublevel)
            + values.getOrDefault("EXTRAVERSION", ""));
  }

  /** Parses a release such as {@code 6.12} or {@code 6.13.0-rc1}; empty if the text is none. */
  public static Optional<KernelRelease> of(String text) {
    Matcher parts = TEXT.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new KernelRelease(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Optional.ofNullable(parts.group(3)).map(Integer::valueOf),
            parts.group(4)));
  }

  /** The series of this release, such as {@code 6.12}. */
  public String series() {
    return version + "." + patchlevel;
  }

  /** Whether another release, such as {@code 6.12.94-amd64}, belongs to the same series. */
  public boolean sameSeries(String release) {
    return of(release).filter(other -> other.series().equals(series())).isPresent();
  }

  /** Whether this release belongs to the given series or a later one. */
  public boolean isFrom(int fromVersion, int fromPatchlevel) {
    return version > fromVersion || version == fromVersion && patchlevel >= fromPatchlevel;
  }

  /** The release as {@code make kernelversion} prints it. */
  public String text() {
    return series() + sublevel.map(s -> "." + s).orElse("") + extra;
  }

  @Override
  public int compareTo(KernelRelease other) {
    return Arrays.compare(rank(), other.rank());
  }

  @Override
  public String toString() {
    return text();
  }

  private int[] rank() {
    return new int[] {version, patchlevel, sublevel.orElse(0), candidate()};
  }

  private int candidate() {
    Matcher candidate = CANDIDATE.matcher(extra);
    return candidate.matches() ? Integer.parseInt(candidate.group(1)) : Integer.MAX_VALUE;
  }
}

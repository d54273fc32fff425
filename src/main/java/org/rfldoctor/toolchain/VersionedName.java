package org.rfldoctor.toolchain;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tool's name with the version that packages append to it, such as {@code clang-19}. */
public record VersionedName(String tool, String suffix) {
  private static final Pattern SUFFIX = Pattern.compile("(.+?)(-\\d+(?:\\.\\d+)*)?");

  /** Splits a name; the suffix keeps its dash and may be empty. */
  public static VersionedName of(String name) {
    Matcher parts = SUFFIX.matcher(name);
    if (!parts.matches()) {
      return new VersionedName(name, "");
    }
    return new VersionedName(parts.group(1), parts.group(2) == null ? "" : parts.group(2));
  }

  /** Whether this is another version of the tool, by its name. */
  boolean isVersionOf(String name) {
    return tool.equals(name) && !suffix.isEmpty();
  }

  /** The numbers of the suffix; none where there is none. */
  FileVersion version() {
    List<Integer> numbers =
        suffix.isEmpty()
            ? List.of()
            : Arrays.stream(suffix.substring(1).split("\\.")).map(FileVersion::number).toList();
    return new FileVersion(numbers);
  }
}

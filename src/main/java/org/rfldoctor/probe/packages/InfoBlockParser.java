package org.rfldoctor.probe.packages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.value.Version;

/** Parses output with blocks of {@code Repository : …}, {@code Name : …}, {@code Version : …}. */
final class InfoBlockParser {
  private final Map<String, Version> offers = new HashMap<>();
  private String repository = "";
  private String name = "";

  private InfoBlockParser() {}

  /**
   * The versions by package name. The first block of a package counts.
   *
   * @param installed the name of the repository of installed packages, which do not count
   */
  static Map<String, Version> offers(String printed, String installed) {
    InfoBlockParser blocks = new InfoBlockParser();
    printed.lines().forEach(line -> blocks.read(line, installed));
    return blocks.offers;
  }

  private void read(String line, String installed) {
    value(line, "Repository").ifPresent(value -> repository = value);
    value(line, "Name").ifPresent(value -> name = value);
    value(line, "Version")
        .filter(value -> !repository.startsWith(installed))
        .flatMap(Version::in)
        .ifPresent(version -> offers.putIfAbsent(name, version));
  }

  private static Optional<String> value(String line, String key) {
    int colon = line.indexOf(':');
    return line.startsWith(key) && line.substring(0, Math.max(colon, 0)).strip().equals(key)
        ? Optional.of(line.substring(colon + 1).strip())
        : Optional.empty();
  }
}

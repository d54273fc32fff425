package org.rfldoctor.probe.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.probe.files.SystemFile;

/** The description of the distribution in os-release(5). */
public record OsRelease(Map<String, String> values) {
  private static final List<String> PLACES = List.of("/etc/os-release", "/usr/lib/os-release");

  public static OsRelease ofThisMachine() {
    return of(
        PLACES.stream()
            .flatMap(place -> SystemFile.text(Path.of(place)).stream())
            .findFirst()
            .orElse(""));
  }

  public static OsRelease of(String text) {
    Map<String, String> values = new HashMap<>();
    text.lines()
        .map(line -> line.strip().split("=", 2))
        .filter(line -> line.length == 2)
        .forEach(line -> values.put(line[0], unquoted(line[1])));
    return new OsRelease(values);
  }

  public Optional<String> id() {
    return value("ID");
  }

  public Optional<String> version() {
    return value("VERSION_ID");
  }

  /**
   * The code name of the release, such as {@code trixie}. A Debian release without a number has a
   * name such as {@code forky/sid}.
   */
  public Optional<String> codename() {
    String pretty = value("PRETTY_NAME").orElse("");
    String last = pretty.substring(pretty.lastIndexOf(' ') + 1);
    return value("VERSION_CODENAME").map(name -> last.startsWith(name + "/") ? last : name);
  }

  /**
   * The command that manages a system with a read-only /usr, such as {@code rpm-ostree}; empty on
   * other systems, and in a toolbox container, which has its own os-release.
   */
  public Optional<String> readOnlyKind() {
    return readOnlyKind(Files.exists(Path.of("/run/ostree-booted")));
  }

  private Optional<String> readOnlyKind(boolean ostree) {
    String words =
        String.join(" ", id().orElse(""), value("VARIANT_ID").orElse("")).toLowerCase(Locale.ROOT);
    if (ostree || words.matches(".*\\b(silverblue|kinoite|sericea|onyx|coreos|bazzite)\\b.*")) {
      return Optional.of("rpm-ostree");
    }
    if (words.matches("steamos\\b.*")) {
      return Optional.of("steamos-readonly");
    }
    return words.matches(".*(\\bmicroos|leap-micro|\\baeon|\\bkalpa).*")
        ? Optional.of("transactional-update")
        : Optional.empty();
  }

  /**
   * The id of the distribution, then the ids of the distributions that it derives from, closest
   * first.
   */
  public Stream<String> family() {
    return Stream.concat(
        id().stream(), value("ID_LIKE").stream().flatMap(ids -> Arrays.stream(ids.split(" "))));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"));
    return quoted ? value.substring(1, value.length() - 1).replace("\\", "") : value;
  }
}

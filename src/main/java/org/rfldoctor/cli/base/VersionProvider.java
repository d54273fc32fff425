package org.rfldoctor.cli.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Prints name and version of the program; with {@code --verbose}, also commit, catalog, Java and
 * class archive.
 */
public final class VersionProvider implements IVersionProvider {
  private static final String RESOURCE = "/version.txt";
  private static final String COMMIT = "/commit.txt";
  private static final Path MAPPED_FILES = Path.of("/proc/self/maps");

  @Spec private CommandSpec command;

  /** The version. The build writes it from pom.xml into a resource. */
  public static String version() {
    return resource(RESOURCE)
        .orElseThrow(() -> new IllegalStateException("the build left out " + RESOURCE));
  }

  private static Optional<String> resource(String name) {
    try (InputStream in = VersionProvider.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String[] getVersion() {
    String first = "rfl-doctor " + version();
    if (!command.commandLine().getParseResult().hasMatchedOption("--verbose")) {
      return new String[] {first};
    }
    return new String[] {
      first,
      "commit         " + resource(COMMIT).orElse("unknown"),
      "catalog        sha256 " + BundledCatalog.catalog().hash(),
      "Java           " + Runtime.version() + " in " + System.getProperty("java.home"),
      "class archive  " + archive()
    };
  }

  /**
   * Whether the class-data archive is in use. The JVM ignores an incompatible archive without a
   * message.
   */
  private static String archive() {
    try {
      return Files.readAllLines(MAPPED_FILES).stream()
          .map(line -> line.replaceFirst("^(\\S+ +){5}", ""))
          .filter(file -> file.endsWith("/rfl-doctor.jsa") || file.endsWith("/rfl-doctor.aot"))
          .findFirst()
          .map(file -> "in use: " + file)
          .orElse("not in use: made for another Java, or missing; rfl-doctor starts more slowly");
    } catch (IOException unreadable) {
      return "unknown: " + unreadable.getMessage();
    }
  }
}

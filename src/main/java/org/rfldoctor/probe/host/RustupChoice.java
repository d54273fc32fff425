package org.rfldoctor.probe.host;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rfldoctor.probe.files.LocalFileSystem;

/**
 * Finds the toolchain that rustup would choose in a directory: the nearest override in its
 * settings, or toolchain file, of this directory or one above. It reads the files itself, so that
 * rustup need not run in an untrusted directory.
 *
 * @param settings the text of rustup's {@code settings.toml}
 */
record RustupChoice(LocalFileSystem files, String settings) {
  private static final Pattern OVERRIDE =
      Pattern.compile("^\"((?:[^\"\\\\]|\\\\.)*+)\"[ \t]*+=[ \t]*+\"([^\"]*+)\"");
  private static final Pattern CHANNEL =
      Pattern.compile("(?m)^[ \t]*+channel[ \t]*+=[ \t]*+[\"']([^\"'\n]++)[\"']");
  private static final Pattern PATH = Pattern.compile("(?m)^[ \t]*+path[ \t]*+=");

  static RustupChoice of(User person) {
    LocalFileSystem files = new LocalFileSystem(person.rights());
    String given = person.environment().getOrDefault("RUSTUP_HOME", "");
    Path home = person.home().resolve(given.isEmpty() ? ".rustup" : given);
    return new RustupChoice(files, files.text(home.resolve("settings.toml")).orElse(""));
  }

  /** The name of the chosen toolchain; empty if rustup uses its default. */
  Optional<String> name(Path folder) {
    return upward(folder)
        .flatMap(above -> override(above).or(() -> named(above)).stream())
        .findFirst();
  }

  /** The nearest toolchain file, if it names a directory to take programs from. */
  Optional<Path> pathFile(Path folder) {
    return upward(folder)
        .flatMap(above -> Stream.of("rust-toolchain", "rust-toolchain.toml").map(above::resolve))
        .filter(files::isFile)
        .findFirst()
        .filter(file -> PATH.matcher(files.text(file).orElse("")).find());
  }

  private static Stream<Path> upward(Path folder) {
    return Stream.iterate(folder.normalize(), f -> f != null, Path::getParent);
  }

  private Optional<String> override(Path folder) {
    return settings
        .lines()
        .dropWhile(line -> !line.strip().equals("[overrides]"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("["))
        .map(OVERRIDE::matcher)
        .filter(Matcher::find)
        .filter(found -> found.group(1).replace("\\\\", "\\").equals(folder.toString()))
        .map(found -> found.group(2))
        .findFirst();
  }

  private Optional<String> named(Path folder) {
    return Stream.of("rust-toolchain", "rust-toolchain.toml")
        .flatMap(name -> files.text(folder.resolve(name)).stream())
        .findFirst()
        .flatMap(RustupChoice::channel);
  }

  /** The toolchain in a file. The old format of the file is only the name. */
  private static Optional<String> channel(String text) {
    Matcher found = CHANNEL.matcher(text);
    if (found.find()) {
      return Optional.of(found.group(1));
    }
    String alone = text.strip();
    return Optional.of(alone).filter(word -> word.matches("[A-Za-z0-9._-]{1,80}+"));
  }
}

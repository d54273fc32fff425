package org.rfldoctor.probe.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rfldoctor.probe.host.User;

/**
 * A temporary RUSTUP_HOME for a user whose own is incomplete. Any rustup proxy, even with {@code
 * --version}, would create the missing files. With links to the existing files it prints the same
 * (rustup 1.27.1).
 */
record RustupHomeOverlay(User person, PathLookup programs, TemporaryDirectory scratch) {
  static final String VARIABLE = "RUSTUP_HOME";
  private static final List<String> PARTS =
      List.of("settings.toml", "toolchains", "update-hashes", "tmp");

  /**
   * The variable to add to the environment; none if RUSTUP_HOME is complete or rustup is not
   * installed.
   */
  Map<String, String> environment() {
    File own = own("RUSTUP_HOME", ".rustup").toFile();
    boolean complete = PARTS.stream().allMatch(part -> new File(own, part).exists());
    return complete || !isUsed()
        ? Map.of()
        : scratch
            .folder("rustup")
            .map(folder -> Map.of(VARIABLE, linked(folder, own).toString()))
            .orElse(Map.of());
  }

  private boolean isUsed() {
    return programs.find("rustup", person.home().toFile()).isPresent()
        || Files.exists(own("CARGO_HOME", ".cargo").resolve("bin/rustup"));
  }

  private Path own(String variable, String usual) {
    String given = person.environment().getOrDefault(variable, "");
    return person.home().resolve(given.isEmpty() ? usual : given);
  }

  private static Path linked(Path folder, File own) {
    File[] there = own.listFiles();
    Stream.of(there == null ? new File[0] : there).forEach(file -> link(folder, file));
    return folder;
  }

  private static void link(Path folder, File file) {
    try {
      Files.createSymbolicLink(folder.resolve(file.getName()), file.toPath());
    } catch (IOException missed) {
      // Without the link, rustup reports a missing toolchain, as for one that it cannot read.
    }
  }
}

package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders where installers put tools that PATH may not reach. */
final class WellKnownDirectories {
  private static final List<DirectoryPattern> SYSTEM =
      DirectoryPattern.all(
          "/usr/local/bin",
          "/usr/bin",
          "/usr/lib/llvm-*/bin",
          "/usr/lib/llvm/*/bin",
          "/usr/lib64/llvm*/bin",
          "/usr/lib/rust-*/bin",
          "/opt/bin",
          "/opt/*/bin",
          "/snap/bin",
          "/var/lib/snapd/snap/bin",
          "/nix/var/nix/profiles/default/bin",
          "/run/current-system/sw/bin");

  private WellKnownDirectories() {}

  static Stream<Path> folders(UserDirectories account, DirectoryCache names) {
    return Stream.concat(
        Stream.of(
            account.cargoHome().resolve("bin"),
            account.home().resolve(".local/bin"),
            account.home().resolve(".nix-profile/bin"),
            Path.of("/etc/profiles/per-user", account.user(), "bin")),
        SYSTEM.stream().flatMap(pattern -> pattern.paths(names).stream()));
  }
}

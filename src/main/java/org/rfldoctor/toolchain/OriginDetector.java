package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** Determines who installed a tool, from its path and the path's target. */
final class OriginDetector {
  /** The names that rustup installs itself under (rustup, src/lib.rs: TOOLS and DUP_TOOLS). */
  private static final Set<String> PROXIES =
      Set.of(
          "rustc",
          "rustdoc",
          "cargo",
          "rust-lldb",
          "rust-gdb",
          "rust-gdbgui",
          "rls",
          "cargo-clippy",
          "clippy-driver",
          "cargo-miri",
          "rust-analyzer",
          "rustfmt",
          "cargo-fmt");

  private final FileSystemView listing;
  private final UserDirectories account;

  OriginDetector(FileSystemView listing, UserDirectories account) {
    this.listing = listing;
    this.account = account;
  }

  Origin of(Path path, Path real) {
    if (either(path, real, "/snap", "/var/lib/snapd")) {
      return Origin.SNAP;
    }
    if (isProxy(path, real)) {
      return Origin.RUSTUP;
    }
    if (either(path, real, "/nix")) {
      return Origin.NIX;
    }
    return owned(path, real);
  }

  private Origin owned(Path path, Path real) {
    if (real.startsWith(account.rustupHome()) || path.startsWith(account.rustupHome())) {
      return Origin.TOOLCHAIN;
    }
    if (path.startsWith(account.cargoHome())) {
      return name(path).equals("rustup") ? Origin.RUSTUP : Origin.CARGO;
    }
    if (either(path, real, "/usr/local")) {
      return Origin.LOCAL;
    }
    return below(real, "/usr", "/bin", "/sbin", "/lib") ? Origin.DISTRIBUTION : Origin.OTHER;
  }

  /** A link to rustup, or a copy of it in the same directory. */
  private boolean isProxy(Path path, Path real) {
    if (!PROXIES.contains(name(path))) {
      return false;
    }
    String leadsTo = name(real);
    if (leadsTo.equals("rustup") || leadsTo.equals("rustup-init")) {
      return true;
    }
    Path rustup = path.resolveSibling("rustup");
    return listing.isFile(rustup)
        && listing.size(rustup) > 0
        && listing.size(rustup) == listing.size(path);
  }

  private static boolean either(Path path, Path real, String... roots) {
    return below(path, roots) || below(real, roots);
  }

  private static boolean below(Path path, String... roots) {
    return Stream.of(roots).anyMatch(path::startsWith);
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}

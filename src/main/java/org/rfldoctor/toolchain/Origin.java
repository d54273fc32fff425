package org.rfldoctor.toolchain;

import java.util.Locale;

/** Who installed a tool. */
public enum Origin {
  /** A proxy of rustup, which picks the toolchain when it runs. */
  RUSTUP,
  /** The real tool inside one of rustup's toolchains. */
  TOOLCHAIN,
  /** Installed by cargo. */
  CARGO,
  /** A package of the distribution. */
  DISTRIBUTION,
  /** A snap package. */
  SNAP,
  /** The Nix store. */
  NIX,
  /** By hand, below /usr/local. */
  LOCAL,
  /** Somewhere else. */
  OTHER;

  /** The word in facts and on the screen. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

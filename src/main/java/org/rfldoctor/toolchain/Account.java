package org.rfldoctor.toolchain;

import java.nio.file.Path;

/** Whose machine it is: the person that will build, and where her tools live. */
public record Account(String user, Path home, Path cargoHome, Path rustupHome) {

  /** The account as it is without {@code CARGO_HOME} and {@code RUSTUP_HOME}. */
  public static Account of(String user, Path home) {
    return new Account(user, home, home.resolve(".cargo"), home.resolve(".rustup"));
  }
}

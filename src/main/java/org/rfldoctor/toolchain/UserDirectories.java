package org.rfldoctor.toolchain;

import java.nio.file.Path;

/** The user who builds, and the directories of their tools. */
public record UserDirectories(String user, Path home, Path cargoHome, Path rustupHome) {

  /** The directories of a user without {@code CARGO_HOME} and {@code RUSTUP_HOME}. */
  public static UserDirectories of(String user, Path home) {
    return new UserDirectories(user, home, home.resolve(".cargo"), home.resolve(".rustup"));
  }
}

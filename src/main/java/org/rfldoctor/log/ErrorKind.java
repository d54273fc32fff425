package org.rfldoctor.log;

import java.util.Locale;

/** Who prints an error that no signature names. */
public enum ErrorKind {
  RUSTC,
  C,
  LINKER,
  CARGO,
  MAKE,
  OTHER;

  /** The word that a signature explains it by. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

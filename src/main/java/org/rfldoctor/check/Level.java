package org.rfldoctor.check;

import java.util.Locale;

/** How much a Rust-enabled kernel build depends on the answer. */
public enum Level {
  REQUIRED,
  RECOMMENDED,
  OPTIONAL;

  /** The word in check files and JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

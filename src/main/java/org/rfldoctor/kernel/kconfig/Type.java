package org.rfldoctor.kernel.kconfig;

import java.util.Map;
import java.util.Optional;

/** The type of a symbol; {@code UNKNOWN} for one that no file defines. */
enum Type {
  BOOL("bool"),
  TRISTATE("tristate"),
  INT("int"),
  HEX("hex"),
  STRING("string"),
  UNKNOWN("");

  private static final Map<String, Type> BY_WORD =
      Map.of("bool", BOOL, "tristate", TRISTATE, "int", INT, "hex", HEX, "string", STRING);

  private final String word;

  Type(String word) {
    this.word = word;
  }

  static Optional<Type> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  String word() {
    return word;
  }

  boolean logical() {
    return this == BOOL || this == TRISTATE;
  }
}

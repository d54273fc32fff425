package org.rfldoctor.kernel.kconfig.value;

import java.util.Map;
import java.util.Optional;

/** The type of a symbol; {@code UNKNOWN} if no file defines it. */
public enum SymbolType {
  BOOL("bool"),
  TRISTATE("tristate"),
  INT("int"),
  HEX("hex"),
  STRING("string"),
  UNKNOWN("");

  private static final Map<String, SymbolType> BY_WORD =
      Map.of("bool", BOOL, "tristate", TRISTATE, "int", INT, "hex", HEX, "string", STRING);

  private final String word;

  SymbolType(String word) {
    this.word = word;
  }

  public static Optional<SymbolType> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  String word() {
    return word;
  }

  public boolean logical() {
    return this == BOOL || this == TRISTATE;
  }
}

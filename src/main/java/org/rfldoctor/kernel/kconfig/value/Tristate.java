package org.rfldoctor.kernel.kconfig.value;

import java.util.Map;
import java.util.Optional;

/** Kconfig's three values, in their order: n below m below y. */
public enum Tristate {
  NO("n"),
  MODULE("m"),
  YES("y");

  private static final Map<String, Tristate> BY_LETTER = Map.of("n", NO, "m", MODULE, "y", YES);
  private final String letter;

  Tristate(String letter) {
    this.letter = letter;
  }

  public static Optional<Tristate> of(String letter) {
    return Optional.ofNullable(BY_LETTER.get(letter));
  }

  String letter() {
    return letter;
  }

  Tristate and(Tristate other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Tristate or(Tristate other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Tristate not() {
    return values()[2 - ordinal()];
  }

  /** The value as a {@code bool}: m becomes y. */
  Tristate promoted() {
    return this == MODULE ? YES : this;
  }
}

package org.rfldoctor.kernel.kconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The value of a symbol or constant: a range for bool and tristate, a text (empty: unknown) for the
 * others.
 */
record Value(Type type, Truth truth, Optional<String> text) {

  static Value logical(Type type, Truth truth) {
    Truth fitting = truth.as(type);
    return new Value(
        type, fitting, fitting.exact() ? Optional.of(fitting.least().letter()) : Optional.empty());
  }

  static Value written(Type type, String text) {
    return new Value(type, Truth.NO, Optional.of(text));
  }

  /** A text read as a type: {@code y} for a bool, a number or a text otherwise. */
  static Value of(Type type, String text) {
    if (type == Type.UNKNOWN) {
      return constant(text);
    }
    return type.logical()
        ? logical(type, Truth.exactly(Tristate.of(text).orElse(Tristate.NO)))
        : written(type, text);
  }

  /** n, or the empty text: the value without any definition. */
  static Value none(Type type) {
    return type.logical() ? logical(type, Truth.NO) : written(type, "");
  }

  static Value undecided(Type type) {
    return type.logical()
        ? logical(type, Truth.UNDECIDED)
        : new Value(type, type == Type.UNKNOWN ? Truth.UNDECIDED : Truth.NO, Optional.empty());
  }

  /** A literal of an expression or of a {@code .config}. */
  static Value constant(String word) {
    return Tristate.of(word)
        .map(tristate -> logical(Type.TRISTATE, Truth.exactly(tristate)))
        .orElseGet(() -> written(Type.UNKNOWN, word));
  }

  boolean known() {
    return text.isPresent();
  }

  /** All texts that it can have; empty if an unlimited number is possible. */
  List<String> candidates() {
    if (known() || !type.logical()) {
      return text.stream().toList();
    }
    List<String> letters = new ArrayList<>();
    for (Tristate tristate : Tristate.values()) {
      if (truth.allows(tristate)) {
        letters.add(tristate.letter());
      }
    }
    return letters;
  }

  @Override
  public String toString() {
    return text.orElse("unknown");
  }
}

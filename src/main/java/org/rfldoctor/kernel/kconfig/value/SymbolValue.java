package org.rfldoctor.kernel.kconfig.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The value of a symbol or constant: a range for bool and tristate, a text (empty: unknown) for the
 * others.
 */
public record SymbolValue(SymbolType type, TristateRange truth, Optional<String> text) {

  public static SymbolValue logical(SymbolType type, TristateRange truth) {
    TristateRange fitting = truth.as(type);
    return new SymbolValue(
        type, fitting, fitting.exact() ? Optional.of(fitting.least().letter()) : Optional.empty());
  }

  public static SymbolValue written(SymbolType type, String text) {
    return new SymbolValue(type, TristateRange.NO, Optional.of(text));
  }

  /** Parses a text as a value of a type: {@code y} for a bool, or a number, or a text. */
  public static SymbolValue of(SymbolType type, String text) {
    if (type == SymbolType.UNKNOWN) {
      return constant(text);
    }
    return type.logical()
        ? logical(type, TristateRange.exactly(Tristate.of(text).orElse(Tristate.NO)))
        : written(type, text);
  }

  /** The value without user value and default: n, or the empty text. */
  public static SymbolValue none(SymbolType type) {
    return type.logical() ? logical(type, TristateRange.NO) : written(type, "");
  }

  public static SymbolValue undecided(SymbolType type) {
    return type.logical()
        ? logical(type, TristateRange.UNDECIDED)
        : new SymbolValue(
            type,
            type == SymbolType.UNKNOWN ? TristateRange.UNDECIDED : TristateRange.NO,
            Optional.empty());
  }

  /** A literal of an expression or of a {@code .config}. */
  public static SymbolValue constant(String word) {
    return Tristate.of(word)
        .map(tristate -> logical(SymbolType.TRISTATE, TristateRange.exactly(tristate)))
        .orElseGet(() -> written(SymbolType.UNKNOWN, word));
  }

  public boolean known() {
    return text.isPresent();
  }

  /** All possible texts of this value; empty if their number is not limited. */
  public List<String> candidates() {
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

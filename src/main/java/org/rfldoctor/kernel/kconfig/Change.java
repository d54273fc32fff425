package org.rfldoctor.kernel.kconfig;

/** One setting to change: symbol (without its prefix) and the new value: y, m or n. */
public record Change(String symbol, String value) {
  static Change on(String symbol) {
    return new Change(symbol, "y");
  }

  static Change off(String symbol) {
    return new Change(symbol, "n");
  }

  /** The argument of {@code scripts/config} that makes this change: {@code -d MODVERSIONS}. */
  public String argument() {
    return switch (value) {
      case "y" -> "-e " + symbol;
      case "m" -> "-m " + symbol;
      default -> "-d " + symbol;
    };
  }
}

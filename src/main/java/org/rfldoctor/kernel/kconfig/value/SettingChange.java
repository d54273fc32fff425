package org.rfldoctor.kernel.kconfig.value;

/** A change of a setting: the symbol without {@code CONFIG_}, and the new value y, m or n. */
public record SettingChange(String symbol, String value) {
  public static SettingChange on(String symbol) {
    return new SettingChange(symbol, "y");
  }

  public static SettingChange off(String symbol) {
    return new SettingChange(symbol, "n");
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

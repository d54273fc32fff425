package org.rfldoctor.kernel.kconfig;

import java.util.Optional;

/** Walks over the settings of a {@code .config}. */
final class DotConfigLines {
  private static final String PREFIX = "CONFIG_";
  private static final String UNSET = " is not set";

  private final String text;
  private int at;
  private String symbol;
  private String value;
  private Optional<String> release = Optional.empty();

  DotConfigLines(String text) {
    this.text = text;
  }

  String symbol() {
    return symbol;
  }

  String value() {
    return value;
  }

  /** From {@code # Linux/x86 6.12.94 Kernel Configuration}. */
  Optional<String> release() {
    return release;
  }

  boolean next() {
    while (at < text.length()) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(at, end).stripTrailing();
      at = end + 1;
      if (line.startsWith(PREFIX) && set(line) || line.startsWith("# ") && comment(line)) {
        return true;
      }
    }
    return false;
  }

  private boolean set(String line) {
    int equals = line.indexOf('=');
    if (equals > 0) {
      symbol = line.substring(PREFIX.length(), equals);
      value = unquoted(line.substring(equals + 1));
    }
    return equals > 0;
  }

  private boolean comment(String line) {
    if (release.isEmpty()
        && line.startsWith("# Linux/")
        && line.endsWith(" Kernel Configuration")) {
      release = Optional.of(line.split(" ")[2]);
    }
    boolean unset = line.startsWith(PREFIX, 2) && line.endsWith(UNSET);
    if (unset) {
      symbol = line.substring(2 + PREFIX.length(), line.length() - UNSET.length());
      value = "n";
    }
    return unset;
  }

  private static String unquoted(String value) {
    if (!value.startsWith("\"")) {
      return value;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < value.length() && value.charAt(i) != '"'; i++) {
      i += value.charAt(i) == '\\' && i + 1 < value.length() ? 1 : 0;
      text.append(value.charAt(i));
    }
    return text.toString();
  }
}

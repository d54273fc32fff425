package org.rfldoctor.kernel.kconfig.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A parsed {@code .config}. The last line for a symbol wins, as in Kconfig. */
public final class DotConfig {
  private record Setting(String value, int line) {}

  private final Optional<String> release;
  private final Map<String, Setting> settings;

  private DotConfig(Optional<String> release, Map<String, Setting> settings) {
    this.release = release;
    this.settings = settings;
  }

  /** Parses the text of a {@code .config}; lines that are no settings are ignored. */
  public static DotConfig parse(String text) {
    Map<String, Setting> settings = new HashMap<>();
    Lines lines = new Lines(text);
    int line = 0;
    while (lines.next()) {
      settings.put(lines.symbol(), new Setting(lines.value(), line++));
    }
    return new DotConfig(lines.release(), settings);
  }

  /**
   * The value of a symbol: y, m, n, a number or a text; empty if it has no line. The name has no
   * {@code CONFIG_}.
   */
  public Optional<String> value(String symbol) {
    return Optional.ofNullable(settings.get(symbol)).map(Setting::value);
  }

  /** Whether a symbol is recorded as y or m. */
  public boolean has(String symbol) {
    Setting setting = settings.get(symbol);
    return setting != null && (setting.value().equals("y") || setting.value().equals("m"));
  }

  /** The kernel release that wrote the file, from its header. */
  public Optional<String> release() {
    return release;
  }

  /** A copy with some settings changed, as by {@code scripts/config}. */
  public DotConfig with(List<SettingChange> changes) {
    Map<String, Setting> changed = new HashMap<>(settings);
    for (SettingChange change : changes) {
      changed.put(change.symbol(), new Setting(change.value(), changed.size()));
    }
    return new DotConfig(release, changed);
  }

  /** The index of a symbol's line among the settings, from 0; -1 if it has none. */
  public int line(String symbol) {
    Setting setting = settings.get(symbol);
    return setting == null ? -1 : setting.line();
  }

  /** Iterates over the settings of a {@code .config}. */
  private static final class Lines {
    private static final String PREFIX = "CONFIG_";
    private static final String UNSET = " is not set";

    private final String text;
    private int at;
    private String symbol;
    private String value;
    private Optional<String> release = Optional.empty();

    Lines(String text) {
      this.text = text;
    }

    String symbol() {
      return symbol;
    }

    String value() {
      return value;
    }

    /** The release in a header line such as {@code # Linux/x86 6.12.94 Kernel Configuration}. */
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
}

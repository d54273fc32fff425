package org.rfldoctor.kernel.kconfig;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code .config}: the values that were recorded. The last line about a symbol wins, as in
 * Kconfig.
 */
public final class DotConfig {
  private record Setting(String value, int line) {}

  private final Optional<String> release;
  private final Map<String, Setting> settings;

  private DotConfig(Optional<String> release, Map<String, Setting> settings) {
    this.release = release;
    this.settings = settings;
  }

  /** Reads the text of a {@code .config}; lines that are no setting are passed over. */
  public static DotConfig parse(String text) {
    Map<String, Setting> settings = new HashMap<>();
    DotConfigLines lines = new DotConfigLines(text);
    int line = 0;
    while (lines.next()) {
      settings.put(lines.symbol(), new Setting(lines.value(), line++));
    }
    return new DotConfig(lines.release(), settings);
  }

  /**
   * The value of a symbol named without its prefix: y, m, n, a number or a text; nothing when no
   * line is about it.
   */
  public Optional<String> value(String symbol) {
    return Optional.ofNullable(settings.get(symbol)).map(Setting::value);
  }

  /** Whether a symbol is recorded as y or m. */
  public boolean has(String symbol) {
    Setting setting = settings.get(symbol);
    return setting != null && (setting.value().equals("y") || setting.value().equals("m"));
  }

  /** The kernel release that wrote it, from its first lines. */
  public Optional<String> release() {
    return release;
  }

  /** The same with some settings changed, as {@code scripts/config} would. */
  DotConfig with(List<Change> changes) {
    Map<String, Setting> changed = new HashMap<>(settings);
    for (Change change : changes) {
      changed.put(change.symbol(), new Setting(change.value(), changed.size()));
    }
    return new DotConfig(release, changed);
  }

  /** How late its line comes, to compare with others. */
  int line(String symbol) {
    Setting setting = settings.get(symbol);
    return setting == null ? -1 : setting.line();
  }
}

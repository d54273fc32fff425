package org.rfldoctor.kernel.kconfig.explain;

import java.util.Optional;

/**
 * A symbol that depends on Rust: a sample, a driver or a test.
 *
 * @param why its name, its condition and its value in the {@code .config}
 * @param turnOn the settings that turn it on, including Rust; empty if it is on or cannot be turned
 *     on
 * @param module whether it can be a module
 */
public record RustOption(Explanation why, Optional<ConfigFix> turnOn, boolean module) {

  /** Whether the entry is in {@code samples/}. */
  public boolean sample() {
    return why.place().file().startsWith("samples/");
  }

  /** Whether the entry is in {@code drivers/}. */
  public boolean driver() {
    return why.place().file().startsWith("drivers/");
  }

  /** Whether the {@code .config} sets it to y or m. */
  public boolean on() {
    return why.recorded().filter(value -> !value.equals("n")).isPresent();
  }
}

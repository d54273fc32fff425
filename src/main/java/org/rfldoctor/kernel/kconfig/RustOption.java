package org.rfldoctor.kernel.kconfig;

import java.util.Optional;

/**
 * A symbol of the tree that is there for Rust only: a sample, a driver, a test.
 *
 * @param why its name, its condition, and what the {@code .config} has of it
 * @param turnOn the settings that turn it on, Rust itself included; absent when it is on, or cannot
 *     be
 * @param module whether it can be a module
 */
public record RustOption(Explanation why, Optional<Mend> turnOn, boolean module) {

  /** Whether it lies in {@code samples/}. */
  public boolean sample() {
    return why.place().file().startsWith("samples/");
  }

  /** Whether it lies in {@code drivers/}. */
  public boolean driver() {
    return why.place().file().startsWith("drivers/");
  }

  /** Whether the {@code .config} has it as y or m. */
  public boolean on() {
    return why.recorded().filter(value -> !value.equals("n")).isPresent();
  }
}

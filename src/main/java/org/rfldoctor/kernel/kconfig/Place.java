package org.rfldoctor.kernel.kconfig;

/** A line of a Kconfig file; the first line is 1. */
public record Place(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}

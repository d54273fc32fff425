package org.rfldoctor.kernel.kconfig;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes to a {@code .config} that meet a condition, and their cost: a text for the user, and a
 * number to compare.
 */
public record Mend(List<Change> changes, String price, int loss) {

  /** The arguments of {@code scripts/config}: {@code -d MODVERSIONS -e RANDSTRUCT_NONE}. */
  public String arguments() {
    return changes.stream().map(Change::argument).collect(Collectors.joining(" "));
  }
}

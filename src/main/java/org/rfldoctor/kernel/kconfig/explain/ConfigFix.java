package org.rfldoctor.kernel.kconfig.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.rfldoctor.kernel.kconfig.value.SettingChange;

/**
 * Changes to a {@code .config} that meet a condition. {@code price} describes the cost to the user,
 * and {@code loss} is the same as a number to compare.
 */
public record ConfigFix(List<SettingChange> changes, String price, int loss) {

  /** The arguments of {@code scripts/config}: {@code -d MODVERSIONS -e RANDSTRUCT_NONE}. */
  public String arguments() {
    return changes.stream().map(SettingChange::argument).collect(Collectors.joining(" "));
  }
}

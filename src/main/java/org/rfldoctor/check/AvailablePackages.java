package org.rfldoctor.check;

import java.util.Collection;
import java.util.Map;
import org.rfldoctor.check.value.Version;

/**
 * The versions that package managers would install now. The planner queries it after judging, only
 * for failed checks.
 */
public interface AvailablePackages {
  /** An implementation that knows no versions. */
  AvailablePackages NONE = (manager, packages) -> Map.of();

  /**
   * The version that the manager would install of each of these packages, without those that it
   * does not have.
   *
   * @param manager the route's word, such as {@code apt}
   */
  Map<String, Version> of(String manager, Collection<String> packages);

  /** Whether this manager can be queried offline and within seconds. */
  default boolean tells(String manager) {
    return true;
  }
}

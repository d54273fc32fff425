package org.rfldoctor.check;

import java.util.Collection;
import java.util.Map;
import org.rfldoctor.check.value.Version;

/** What package managers would install now; asked after judging, for what failed only. */
public interface AvailablePackages {
  /** Of a manager that is not asked. */
  AvailablePackages NONE = (manager, packages) -> Map.of();

  /**
   * The version that the manager would give for each of these packages; one it does not have is
   * left out.
   *
   * @param manager the route's word, such as {@code apt}
   */
  Map<String, Version> of(String manager, Collection<String> packages);

  /** Whether this manager can be asked without the network and without a long wait. */
  default boolean tells(String manager) {
    return true;
  }
}

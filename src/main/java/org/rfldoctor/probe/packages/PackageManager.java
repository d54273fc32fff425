package org.rfldoctor.probe.packages;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.check.value.Version;

/** How a package manager is asked, and how its answer reads. */
interface PackageManager {
  /** Some of them are slow programs over long lists. */
  Duration LIMIT = Duration.ofSeconds(15);

  /** The command that asks about these packages. */
  Command question(List<String> packages);

  /** The versions that it would install, by package. */
  Map<String, Version> offers(String printed);

  /** A package that every archive has. */
  default String everywhere() {
    return "make";
  }

  /** A command that is run in the root folder. */
  static Command command(List<String> words, Map<String, String> environment) {
    return new Command(words, Optional.of("/"), environment, LIMIT, false);
  }
}

package org.rfldoctor.probe.packages;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.check.value.Version;

/** The query command of a package manager, and the parser of its output. */
interface PackageManager {
  /** The time limit of a query. */
  Duration LIMIT = Duration.ofSeconds(15);

  /** The command that queries these packages. */
  Command question(List<String> packages);

  /** Parses the output: the versions that the manager would install, by package. */
  Map<String, Version> offers(String printed);

  /** A package that every archive has. */
  default String everywhere() {
    return "make";
  }

  /** A command that runs in {@code /}. */
  static Command command(List<String> words, Map<String, String> environment) {
    return new Command(words, Optional.of("/"), environment, LIMIT, false);
  }
}

package org.rfldoctor.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The kernel tree of a workshop.
 *
 * @param url where it is cloned from; empty where the participants have it already
 * @param path where it lies: absolute, or from {@code ~/}
 * @param depth how many commits of its history are cloned; empty for all
 */
public record WorkshopTree(
    Optional<String> url, Optional<String> branch, String path, Optional<Long> depth) {
  private static final String HOME = "~/";

  /** Where it lies for a user with this home. */
  public Path in(Path home) {
    return path.startsWith(HOME) ? home.resolve(path.substring(HOME.length())) : Path.of(path);
  }

  /** The options of {@code git clone}. */
  List<String> cloneOptions() {
    List<String> options = new ArrayList<>();
    depth.ifPresent(commits -> options.add("--depth=" + commits));
    branch.ifPresent(name -> options.add("--branch=" + name));
    return options;
  }
}

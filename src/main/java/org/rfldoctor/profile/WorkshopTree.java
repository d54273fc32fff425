package org.rfldoctor.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The kernel tree of a workshop.
 *
 * @param url the URL to clone; empty if the participants already have the tree
 * @param path an absolute path, or one that begins with {@code ~/}
 * @param depth the number of commits to clone, at least 1; empty for all
 */
public record WorkshopTree(
    Optional<String> url, Optional<String> branch, String path, Optional<Long> depth) {
  private static final String HOME = "~/";

  /** The path of the tree for a user with this home directory. */
  public Path in(Path home) {
    return path.startsWith(HOME) ? home.resolve(path.substring(HOME.length())) : Path.of(path);
  }

  /** The options for {@code git clone}. */
  List<String> cloneOptions() {
    List<String> options = new ArrayList<>();
    depth.ifPresent(commits -> options.add("--depth=" + commits));
    branch.ifPresent(name -> options.add("--branch=" + name));
    return options;
  }
}

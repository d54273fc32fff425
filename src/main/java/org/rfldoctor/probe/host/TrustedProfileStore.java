package org.rfldoctor.probe.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Stores the profiles that the user trusts. Each line has a digest, a tab and the profile's name.
 */
public record TrustedProfileStore(StateDirectory state) {
  private static final String FILE = "trusted-profiles";

  /** The store of a user. */
  public static TrustedProfileStore of(User person) {
    return new TrustedProfileStore(StateDirectory.of(person));
  }

  /** The path of the file. */
  public Path file() {
    return state.file(FILE);
  }

  public boolean has(String digest) {
    return lines().stream().anyMatch(line -> line.startsWith(digest + "\t"));
  }

  /**
   * Adds a profile.
   *
   * @throws IOException if the file cannot be written
   */
  public void add(String digest, String name) throws IOException {
    List<String> lines = new ArrayList<>(lines());
    lines.add(digest + "\t" + name);
    state.write(FILE, lines);
  }

  private List<String> lines() {
    return state.text(FILE).lines().toList();
  }
}

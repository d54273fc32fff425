package org.rfldoctor.probe.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The profiles that a person trusts: a digest a line, and after a tabulator the profile's name. */
public record TrustedProfileStore(StateDirectory state) {
  private static final String FILE = "trusted-profiles";

  /** The person's. */
  public static TrustedProfileStore of(User person) {
    return new TrustedProfileStore(StateDirectory.of(person));
  }

  /** The file that they are kept in. */
  public Path file() {
    return state.file(FILE);
  }

  public boolean has(String digest) {
    return lines().stream().anyMatch(line -> line.startsWith(digest + "\t"));
  }

  /**
   * Remembers a profile.
   *
   * @throws IOException where it cannot be written
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

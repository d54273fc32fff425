package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that may be the tool: its path, its resolved path, how it is found, who installed it, and
 * whether it can run.
 */
public record ToolCandidate(Path path, Path real, Place place, Origin origin, State state) {

  /** How a candidate is found. */
  public enum Place {
    /** Named by its path on the command line. */
    GIVEN,
    /** By its name. */
    PATH,
    /** Only by its path. */
    ELSEWHERE;

    /** The word in facts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether a candidate could run. */
  public enum State {
    EXECUTABLE,
    NOT_EXECUTABLE,
    /** A link to nothing. */
    DANGLING;

    /** The word in facts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The file's name. */
  public String name() {
    return path.getFileName().toString();
  }

  /** The version suffix of the name with its dash, such as {@code -19}; empty where it has none. */
  public String suffix() {
    return VersionedName.of(name()).suffix();
  }

  /** Whether it could run. */
  public boolean executable() {
    return state == State.EXECUTABLE;
  }
}

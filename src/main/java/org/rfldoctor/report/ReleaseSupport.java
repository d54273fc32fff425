package org.rfldoctor.report;

import java.util.List;
import java.util.Optional;

/**
 * Whether a machine builds Rust for a series of Linux releases.
 *
 * @param series such as 6.12
 * @param released the day of its first release, as 2024-11-17
 * @param exact whether the tools are pinned to the versions it needs
 * @param needs the version of each tool
 * @param missing what the machine has instead; empty where it builds now
 * @param commands what installs the missing tools; empty where nothing known does
 * @param makeArguments what to pass to make afterwards, such as {@code LLVM=-19}
 */
public record ReleaseSupport(
    String series,
    Optional<String> released,
    boolean exact,
    List<Need> needs,
    List<Missing> missing,
    List<StepCommand> commands,
    List<String> makeArguments) {
  public ReleaseSupport {
    needs = List.copyOf(needs);
    missing = List.copyOf(missing);
    commands = List.copyOf(commands);
    makeArguments = List.copyOf(makeArguments);
  }

  /** Whether this machine builds it: now, after the commands, or not with anything known. */
  public Answer answer() {
    if (missing.isEmpty()) {
      return Answer.NOW;
    }
    return commands.isEmpty() ? Answer.NO : Answer.AFTER;
  }

  /** A tool and the version that the series needs. */
  public record Need(String tool, String version) {}

  /** A tool that is missing or too old; without a version if it was not found. */
  public record Missing(String tool, Optional<String> found) {}

  /** Whether a machine builds a series. */
  public enum Answer {
    NOW("now"),
    AFTER("after installing"),
    NO("no");

    private final String text;

    Answer(String text) {
      this.text = text;
    }

    /** The text on the screen. */
    public String text() {
      return text;
    }

    /** The word in JSON. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}

package org.rfldoctor.cohort.read;

/**
 * Something about a file that the host should know.
 *
 * @param source the file, as it was named
 * @param kind a word for programs
 * @param says a sentence
 * @param unread whether the file counts for nothing
 */
public record Finding(String source, Kind kind, String says, boolean unread) {

  /** What can be said about a file. */
  public enum Kind {
    UNREADABLE("unreadable"),
    NO_REPORT("no-report"),
    BROKEN("broken"),
    TRUNCATED("truncated"),
    TOO_LARGE("too-large"),
    DUPLICATE("duplicate"),
    OLDER("older-schema"),
    NEWER("newer-schema"),
    CONTRADICTION("contradiction"),
    INCOMPLETE("incomplete"),
    PARTIAL("partial"),
    CLOCK("clock"),
    OTHER_CATALOG("other-catalog"),
    OTHER_PROFILE("other-profile"),
    SAME_LABEL("same-label"),
    SAME_MACHINE("same-machine");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in JSON. */
    public String word() {
      return word;
    }
  }
}

package org.rfldoctor.json;

/**
 * A text that is not the expected JSON. The message gives the reason and, if known, line and
 * column.
 */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean truncated;

  JsonException(String message, boolean truncated) {
    super(message, null, false, false);
    this.truncated = truncated;
  }

  /** Whether the text ends too early, but is valid up to its end. */
  public boolean isTruncated() {
    return truncated;
  }
}

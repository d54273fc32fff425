package org.rfldoctor.json;

/** Why a text is not the JSON that it should be. */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean truncated;

  JsonException(String message, boolean truncated) {
    super(message, null, false, false);
    this.truncated = truncated;
  }

  /** Whether it only ends too early. */
  public boolean isTruncated() {
    return truncated;
  }
}

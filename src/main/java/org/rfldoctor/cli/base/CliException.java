package org.rfldoctor.cli.base;

/** An error message for the user, and the exit code. */
public final class CliException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int code;

  public CliException(int code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  public int code() {
    return code;
  }
}

package org.rfldoctor.cli.base;

/** Something the person has to hear, and the exit code that goes with it. */
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

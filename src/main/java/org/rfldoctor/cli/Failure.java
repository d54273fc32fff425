package org.rfldoctor.cli;

/** Something the person has to hear, and the exit code that goes with it. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int code;

  Failure(int code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  int code() {
    return code;
  }
}

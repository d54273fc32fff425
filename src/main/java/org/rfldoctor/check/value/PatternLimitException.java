package org.rfldoctor.check.value;

/** A pattern of a check file takes too many steps on a probe's output. */
public final class PatternLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PatternLimitException() {
    super("a pattern takes too many steps over this text", null, false, false);
  }
}

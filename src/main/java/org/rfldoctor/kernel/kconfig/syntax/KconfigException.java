package org.rfldoctor.kernel.kconfig.syntax;

import org.rfldoctor.check.SourcePosition;

/** A Kconfig file that cannot be parsed; the message begins with file and line. */
public final class KconfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public KconfigException(SourcePosition place, String message) {
    super(place + ": " + message);
  }
}

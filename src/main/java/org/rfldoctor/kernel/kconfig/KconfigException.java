package org.rfldoctor.kernel.kconfig;

import org.rfldoctor.check.Position;

/** A Kconfig file that cannot be parsed; the message begins with file and line. */
public final class KconfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KconfigException(Position place, String message) {
    super(place + ": " + message);
  }
}

package org.rfldoctor.kernel.kconfig;

/** A Kconfig file that cannot be read as one; the message begins with file and line. */
public final class KconfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KconfigException(Place place, String message) {
    super(place + ": " + message);
  }
}

package org.rfldoctor.json;

/** A document is wrong, or has something that only the library reads. */
final class NotPlainException extends RuntimeException {
  static final NotPlainException INSTANCE = new NotPlainException();

  private static final long serialVersionUID = 1;

  private NotPlainException() {
    super(null, null, false, false);
  }
}

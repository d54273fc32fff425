package org.rfldoctor.log.match;

/** The text of a signature cannot be read or cannot be searched for. */
public final class BadSignatureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadSignatureException(String message) {
    super(message);
  }
}

package org.rfldoctor.cohort.read;

/** Why a JSON object is not the report of a machine. */
public final class NoReportException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NoReportException(String message) {
    super(message, null, false, false);
  }
}

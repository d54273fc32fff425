package org.rfldoctor.cohort.serve;

import org.apache.hc.core5.http.ExceptionListener;
import org.apache.hc.core5.http.HttpConnection;

/** What clients do wrong is theirs to hear, in the answer; the host's screen stays readable. */
final class Silent implements ExceptionListener {
  static final Silent LISTENER = new Silent();

  private Silent() {}

  @Override
  public void onError(Exception failed) {
    // The listener goes on.
  }

  @Override
  public void onError(HttpConnection connection, Exception failed) {
    // The connection is closed.
  }
}

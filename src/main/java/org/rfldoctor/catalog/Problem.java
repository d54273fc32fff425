package org.rfldoctor.catalog;

import org.rfldoctor.check.Position;

/** What is wrong in a check file, and where. */
public record Problem(Position position, String says) {
  @Override
  public String toString() {
    return position + ": " + says;
  }
}

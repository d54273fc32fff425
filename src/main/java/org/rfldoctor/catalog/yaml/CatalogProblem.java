package org.rfldoctor.catalog.yaml;

import org.rfldoctor.check.SourcePosition;

/** A problem of a check file and its position. */
public record CatalogProblem(SourcePosition position, String says) {
  @Override
  public String toString() {
    return position + ": " + says;
  }
}

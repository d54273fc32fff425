package org.rfldoctor.catalog.yaml;

import org.rfldoctor.check.SourcePosition;

/** What is wrong in a check file, and where. */
public record CatalogProblem(SourcePosition position, String says) {
  @Override
  public String toString() {
    return position + ": " + says;
  }
}

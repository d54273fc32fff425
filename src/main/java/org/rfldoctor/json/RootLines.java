package org.rfldoctor.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/** Breaks lines near the root only, so that each element of a list is a line. */
final class RootLines implements DefaultPrettyPrinter.Indenter {
  private static final int DEEPEST = 2;

  @Override
  public void writeIndentation(JsonGenerator json, int level) throws IOException {
    if (level <= DEEPEST) {
      json.writeRaw('\n');
    }
  }

  @Override
  public boolean isInline() {
    return false;
  }
}

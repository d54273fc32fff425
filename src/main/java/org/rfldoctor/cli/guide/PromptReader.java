package org.rfldoctor.cli.guide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the user's input line by line. It reads no byte beyond the line, since the next command may
 * read the rest.
 */
public record PromptReader(InputStream in) {

  /** The next line without its end; empty at the end of input. */
  public Optional<String> line() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      int next = in.read();
      if (next < 0) {
        return Optional.empty();
      }
      while (next >= 0 && next != '\n') {
        line.write(next);
        next = in.read();
      }
    } catch (IOException gone) {
      return Optional.empty();
    }
    return Optional.of(line.toString(StandardCharsets.UTF_8).strip());
  }
}

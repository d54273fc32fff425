package org.rfldoctor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pages that explain something larger than one check. */
final class Topics {
  private static final List<String> NAMES = List.of("samples", "config-rust");

  private Topics() {}

  static List<String> names() {
    return NAMES;
  }

  static String text(String name) {
    try (InputStream page = Topics.class.getResourceAsStream("/topics/" + name + ".txt")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package org.rfldoctor.catalog;

import java.util.List;
import org.rfldoctor.check.FactType;

/** Reads the type of a fact. */
final class FactTypes {
  static final List<String> WORDS =
      List.of("text", "version", "path", "boolean", "number", "list", "records");

  private FactTypes() {}

  static FactType read(Node node, Scalars scalars) {
    return FactType.values()[WORDS.indexOf(scalars.word(node, WORDS))];
  }
}

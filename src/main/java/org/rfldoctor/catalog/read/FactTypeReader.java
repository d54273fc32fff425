package org.rfldoctor.catalog.read;

import java.util.List;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.value.FactType;

/** Reads the type of a fact. */
final class FactTypeReader {
  static final List<String> WORDS =
      List.of("text", "version", "path", "boolean", "number", "list", "records", "bytes");

  private FactTypeReader() {}

  static FactType read(YamlNode node, ScalarReader scalars) {
    return FactType.values()[WORDS.indexOf(scalars.word(node, WORDS))];
  }
}

package org.rfldoctor.catalog.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.SpellingSuggestion;

/**
 * Reads scalars. A value of the wrong kind is reported and replaced by a default; a missing one is
 * empty without a report.
 */
public final class ScalarReader {
  private final ReadListener ledger;

  public ScalarReader(ReadListener ledger) {
    this.ledger = ledger;
  }

  /** A text. What YAML takes for a number, such as 1.10, has to be quoted to be one. */
  public String text(YamlNode node) {
    if (!node.is(YamlNode.Kind.TEXT) && !node.isMissing()) {
      ledger.problem(node, "expected a text, found " + node.kind() + hint(node));
    }
    return node.text();
  }

  private static String hint(YamlNode node) {
    return switch (node.kind()) {
      case INTEGER, DECIMAL, FLAG -> "; quote it: '" + node.text() + "'";
      case MAP -> "; a text that begins with { has to be quoted";
      case LIST -> "; a text that begins with [ has to be quoted";
      default -> "";
    };
  }

  /** A text that may be missing. */
  public Optional<String> optional(YamlNode node) {
    return node.isMissing() ? Optional.empty() : Optional.of(text(node));
  }

  /** A list of texts, or one. */
  public List<String> texts(YamlNode node) {
    return node.is(YamlNode.Kind.LIST) || node.isMissing() ? list(node) : List.of(text(node));
  }

  /** A list of texts. */
  public List<String> list(YamlNode node) {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : items(node)) {
      texts.add(text(item));
    }
    return texts;
  }

  /** The items of a list. */
  public List<YamlNode> items(YamlNode node) {
    if (!node.is(YamlNode.Kind.LIST) && !node.isMissing()) {
      ledger.problem(node, "expected a list, found " + node.kind());
      return List.of();
    }
    return node.children();
  }

  /** {@code true} or {@code false}. */
  public boolean flag(YamlNode node) {
    if (!node.is(YamlNode.Kind.FLAG) && !node.isMissing()) {
      ledger.problem(node, "expected true or false, found " + shown(node));
    }
    return node.text().equalsIgnoreCase("true");
  }

  /** A whole number. */
  public long number(YamlNode node) {
    try {
      if (node.is(YamlNode.Kind.INTEGER)) {
        return Long.parseLong(node.text());
      }
    } catch (NumberFormatException tooLarge) {
      // said below
    }
    if (!node.isMissing()) {
      ledger.problem(node, "expected a whole number, found " + shown(node));
    }
    return 0;
  }

  private static String shown(YamlNode node) {
    return node.isScalar() ? "'" + node.text() + "'" : node.kind().toString();
  }

  /** One of these words; the first where it is none of them. */
  public String word(YamlNode node, List<String> words) {
    String text = text(node);
    if (words.contains(text)) {
      return text;
    }
    if (node.is(YamlNode.Kind.TEXT)) {
      String meant =
          SpellingSuggestion.of(text, words)
              .map(word -> "did you mean '" + word + "'?")
              .orElse("one of " + String.join(", ", words));
      ledger.problem(node, "unknown word '" + text + "'; " + meant);
    }
    return words.get(0);
  }
}

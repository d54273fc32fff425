package org.rfldoctor.catalog.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.format.CheckFormat;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ReadListener.NameKind;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.TextVariants;
import org.rfldoctor.check.expression.Condition;

/**
 * Reads a text, or a list of texts and {@code { when, text }}, of which the first that applies
 * counts.
 */
final class TextVariantsReader {
  static final List<String> KEYS = CheckFormat.WORDING.names();

  private final ReadListener ledger;
  private final ScalarReader scalars;
  private final ExpressionReader phrases;

  TextVariantsReader(ReadListener ledger) {
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
    this.phrases = new ExpressionReader(ledger);
  }

  /** The text of a column; may be empty. */
  TextVariants column(YamlNode node) {
    return node.is(YamlNode.Kind.LIST)
        ? variants(node)
        : TextVariants.of(phrases.template(node, NameKind.FACT));
  }

  /** The text of a column that may be missing. */
  Optional<TextVariants> optionalColumn(YamlNode node) {
    return node.isMissing() ? Optional.empty() : Optional.of(column(node));
  }

  /** A message of whole sentences; required. */
  TextVariants message(YamlNode node) {
    if (!node.is(YamlNode.Kind.LIST)) {
      return column(node);
    }
    List<YamlNode> items = node.children();
    for (YamlNode item : items) {
      SentenceRule.checkSentence(item.isScalar() ? item : item.under("text"), ledger);
    }
    if (!items.isEmpty() && items.get(items.size() - 1).has("when")) {
      ledger.problem(
          items.get(items.size() - 1),
          "the last text has no 'when': it counts where no other does");
    }
    return variants(node);
  }

  private TextVariants variants(YamlNode node) {
    List<TextVariants.Variant> variants = new ArrayList<>();
    for (YamlNode item : scalars.items(node)) {
      variants.add(variant(item));
    }
    return new TextVariants(variants);
  }

  private TextVariants.Variant variant(YamlNode item) {
    if (item.isScalar()) {
      return new TextVariants.Variant(Condition.ALWAYS, phrases.template(item, NameKind.FACT));
    }
    MappingReader entries = MappingReader.of(item, KEYS, ledger);
    return new TextVariants.Variant(
        phrases.condition(entries.optional("when"), NameKind.FACT),
        phrases.template(entries.required("text"), NameKind.FACT));
  }
}

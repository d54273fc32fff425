package org.rfldoctor.catalog.read;

import java.util.regex.Pattern;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.YamlNode;

/** Requires whole sentences, because sentences joined from pieces cannot be reviewed. */
final class SentenceRule {
  private static final Pattern PUNCTUATION = Pattern.compile("\\A(?:\\s|[,;:.!?)])");
  private static final Pattern PIECE =
      Pattern.compile("\\A(?:[a-z]+'?[a-z]*,? ){2}.*", Pattern.DOTALL);
  private static final Pattern END = Pattern.compile("(?s).*[.!?\"`)}]\\z");
  private static final String INSTEAD = "; write whole sentences as a list of { when, text }";

  private SentenceRule() {}

  /** Reports a text fact that is only a part of a sentence. */
  static void checkFact(YamlNode node, ReadListener ledger) {
    if (ledger.listens() && node.is(YamlNode.Kind.TEXT)) {
      if (PUNCTUATION.matcher(node.text()).find()) {
        ledger.problem(node, "a fact begins with no punctuation or space" + INSTEAD);
      } else if (PIECE.matcher(node.text()).matches()) {
        ledger.problem(node, "a fact is no piece of a sentence" + INSTEAD);
      }
    }
  }

  /** Reports an incomplete sentence. */
  static void checkSentence(YamlNode node, ReadListener ledger) {
    if (ledger.listens() && node.is(YamlNode.Kind.TEXT)) {
      if (PUNCTUATION.matcher(node.text()).find()) {
        ledger.problem(node, "a sentence begins with no punctuation or space");
      } else if (!END.matcher(node.text()).matches()) {
        ledger.problem(node, "a sentence ends with a full stop");
      }
    }
  }
}

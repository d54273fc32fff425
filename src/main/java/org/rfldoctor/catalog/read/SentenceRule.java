package org.rfldoctor.catalog.read;

import java.util.regex.Pattern;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.YamlNode;

/** Sentences are written whole: where pieces are put together, nobody can read them in review. */
final class SentenceRule {
  private static final Pattern PUNCTUATION = Pattern.compile("\\A(?:\\s|[,;:.!?)])");
  private static final Pattern END = Pattern.compile("(?s).*[.!?\"`)}]\\z");

  private SentenceRule() {}

  /** Complains of a sentence that is not whole. */
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

package org.rfldoctor.catalog.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.SpellingSuggestion;

/** Validates the words for how a probe ends. A condition with another word would never hold. */
final class ProbeEndingRule {
  private static final List<String> WORDS =
      Stream.concat(Stream.of("exit", "signal"), ObservationReader.WORDS.stream()).toList();
  private static final Pattern ASKED = Pattern.compile("\\.ended\\s*!?=\\s*'([^']*)'");

  private ProbeEndingRule() {}

  /** Reports a condition with an unknown ending. */
  static void check(YamlNode condition, ReadListener ledger) {
    Matcher asked = ASKED.matcher(condition.text());
    while (asked.find()) {
      if (!WORDS.contains(asked.group(1))) {
        String meant =
            SpellingSuggestion.of(asked.group(1), WORDS)
                .map(word -> "did you mean '" + word + "'?")
                .orElse("one of " + String.join(", ", WORDS));
        String says = "no probe ends in '" + asked.group(1) + "'; " + meant;
        ledger.problem(condition, asked.start(1), says);
      }
    }
  }
}

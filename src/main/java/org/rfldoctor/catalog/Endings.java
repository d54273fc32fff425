package org.rfldoctor.catalog;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rfldoctor.check.NearMiss;

/** The words for how a probe ends; any other would make a condition that never holds. */
final class Endings {
  private static final List<String> WORDS =
      Stream.concat(Stream.of("exit", "signal"), ObservationReader.WORDS.stream()).toList();
  private static final Pattern ASKED = Pattern.compile("\\.ended\\s*!?=\\s*'([^']*)'");

  private Endings() {}

  /** Complains of a condition that asks for an ending that there is not. */
  static void check(Node condition, Ledger ledger) {
    Matcher asked = ASKED.matcher(condition.text());
    while (asked.find()) {
      if (!WORDS.contains(asked.group(1))) {
        String meant =
            NearMiss.of(asked.group(1), WORDS)
                .map(word -> "did you mean '" + word + "'?")
                .orElse("one of " + String.join(", ", WORDS));
        String says = "no probe ends in '" + asked.group(1) + "'; " + meant;
        ledger.problem(condition, asked.start(1), says);
      }
    }
  }
}

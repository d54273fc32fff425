package org.rfldoctor.catalog.read;

import java.time.Duration;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;

/** Reads the time limit of a probe: {@code 10 s}, {@code 500 ms}, {@code 2 min}. */
final class DurationReader {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private DurationReader() {}

  static Duration read(YamlNode node, ReadListener ledger) {
    String[] words = new ScalarReader(ledger).text(node).split(" ", -1);
    try {
      Duration limit = words.length == 2 ? of(Integer.parseInt(words[0]), words[1]) : Duration.ZERO;
      if (!limit.isZero() && !limit.isNegative() && limit.compareTo(LONGEST) <= 0) {
        return limit;
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    if (node.is(YamlNode.Kind.TEXT)) {
      ledger.problem(node, "expected a time such as '10 s', '500 ms' or '2 min', at most 10 min");
    }
    return LONGEST;
  }

  private static Duration of(int amount, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "min" -> Duration.ofMinutes(amount);
      default -> Duration.ZERO;
    };
  }
}

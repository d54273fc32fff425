package org.rfldoctor.catalog;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.Value;

/** Reads what a case says came back from a probe. */
final class ObservationReader {
  static final List<String> KEYS = List.of("exit", "stdout", "stderr", "properties");
  static final List<String> WORDS =
      List.of("not-found", "not-executable", "denied", "timeout", "output-limit");
  private static final long FLOOD = 1024 * 1024;

  private final Ledger ledger;
  private final Scalars scalars;

  ObservationReader(Ledger ledger) {
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
  }

  Observation read(Probe probe, Node node) {
    return node.is(Node.Kind.MAP) ? answer(probe, node) : ending(scalars.word(node, WORDS));
  }

  private static Observation ending(String word) {
    return switch (word) {
      case "not-executable" -> new Observation.Broken("Permission denied");
      case "denied" -> new Observation.Refused("not asked");
      case "timeout" -> new Observation.TimedOut(Duration.ofSeconds(10), "", "");
      case "output-limit" -> new Observation.Flooded(FLOOD, "", "");
      default -> new Observation.Absent("it");
    };
  }

  private Observation answer(Probe probe, Node node) {
    Entries entries = Entries.of(node, KEYS, ledger);
    return new Observation.Answer(
        (int) scalars.number(entries.optional("exit")),
        scalars.text(entries.optional("stdout")),
        scalars.text(entries.optional("stderr")),
        false,
        properties(probe, entries.optional("properties")));
  }

  private Map<String, Value> properties(Probe probe, Node node) {
    Map<String, Value> properties = new LinkedHashMap<>();
    ValueReader values = new ValueReader(ledger);
    for (Entry entry : Entry.all(node, ledger)) {
      if (ledger.listens()) {
        Properties.check(entry.key(), probe, ledger);
      }
      values.free(entry.value()).ifPresent(value -> properties.put(entry.name(), value));
    }
    return properties;
  }
}

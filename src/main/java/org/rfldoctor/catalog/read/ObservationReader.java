package org.rfldoctor.catalog.read;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.catalog.format.CaseFormat;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.value.Value;

/** Reads the observation of a probe in a case. */
public final class ObservationReader {
  static final List<String> KEYS = CaseFormat.ANSWER.names();
  static final List<String> WORDS =
      List.of("not-found", "not-executable", "denied", "timeout", "output-limit");
  private static final long FLOOD = 1024 * 1024;

  private final ReadListener ledger;
  private final ScalarReader scalars;

  public ObservationReader(ReadListener ledger) {
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
  }

  public Observation read(Probe probe, YamlNode node) {
    return node.is(YamlNode.Kind.MAP) ? answer(probe, node) : ending(scalars.word(node, WORDS));
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

  private Observation answer(Probe probe, YamlNode node) {
    MappingReader entries = MappingReader.of(node, KEYS, ledger);
    return new Observation.Answer(
        (int) scalars.number(entries.optional("exit")),
        scalars.text(entries.optional("stdout")),
        scalars.text(entries.optional("stderr")),
        false,
        properties(probe, entries.optional("properties")));
  }

  private Map<String, Value> properties(Probe probe, YamlNode node) {
    Map<String, Value> properties = new LinkedHashMap<>();
    ValueReader values = new ValueReader(ledger);
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      if (ledger.listens()) {
        ProbePropertyRule.check(entry.key(), probe, ledger);
      }
      values.free(entry.value()).ifPresent(value -> properties.put(entry.name(), value));
    }
    return properties;
  }
}

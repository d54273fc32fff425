package org.rfldoctor.engine.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.FactDefinition;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Evidence;

/** Runs the probes of one check and extracts its facts. */
public final class CheckEvaluation implements FactLookup {

  /** A probe with every name filled. */
  public record ProbeRequest(String name, Probe probe) {}

  /** Runs independent probes on the machine or on a recorded case. */
  public interface ProbeBackend {
    List<ProbeResponse> ask(List<ProbeRequest> probes);
  }

  /** The observation and its duration. */
  public record ProbeResponse(Observation observation, Duration took) {}

  private final Check check;
  private final UpstreamFacts learnt;
  private final FactExtractor reader;
  private final ProbeSchedule waits;
  private final Map<String, Observation> observations = new LinkedHashMap<>();
  private final Map<String, Value> facts = new LinkedHashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();

  public CheckEvaluation(Check check, UpstreamFacts learnt, Map<String, LookupTable> tables) {
    this.check = check;
    this.learnt = learnt;
    this.reader = new FactExtractor(tables, this, observations);
    this.waits = new ProbeSchedule(check, facts.keySet());
  }

  /** Runs the probes in batches. Each batch is all probes whose inputs are known. */
  public void ask(ProbeBackend respondent) {
    read();
    while (!waits.over()) {
      List<String> wave = waits.nextBatch();
      List<ProbeRequest> asked = new ArrayList<>();
      for (String name : wave) {
        check.probes().get(name).fill(this).ifPresent(p -> asked.add(new ProbeRequest(name, p)));
      }
      List<ProbeResponse> replies = asked.isEmpty() ? List.of() : respondent.ask(asked);
      for (int i = 0; i < asked.size(); i++) {
        keep(asked.get(i), replies.get(i));
      }
      waits.ended(wave);
      read();
    }
  }

  private void keep(ProbeRequest asked, ProbeResponse reply) {
    observations.put(asked.name(), reply.observation());
    evidence.add(new Evidence(asked.name(), asked.probe(), reply.observation(), reply.took()));
  }

  private void read() {
    for (FactDefinition rule : check.facts()) {
      if (!facts.containsKey(rule.name())) {
        List<FactDefinition.Source> due = waits.due(rule);
        reader.read(rule.type(), due).ifPresent(value -> facts.put(rule.name(), value));
      }
    }
  }

  public Facts facts() {
    return new Facts(facts);
  }

  public List<Evidence> evidence() {
    return evidence;
  }

  UpstreamFacts learnt() {
    return learnt;
  }

  @Override
  public Optional<Value> value(String name) {
    if (facts.containsKey(name)) {
      return Optional.of(facts.get(name));
    }
    return learnt.value(name).or(() -> ending(name));
  }

  private Optional<Value> ending(String name) {
    int dot = name.lastIndexOf('.');
    Observation observation = dot < 0 ? null : observations.get(name.substring(0, dot));
    if (observation == null) {
      return Optional.empty();
    }
    String attribute = name.substring(dot + 1);
    if (attribute.equals("ended")) {
      return Optional.of(new Value.Text(observation.ending()));
    }
    return observation.answer().flatMap(answer -> attribute(answer, attribute));
  }

  private static Optional<Value> attribute(Observation.Answer answer, String attribute) {
    return switch (attribute) {
      case "exit" -> Optional.of(new Value.Number(answer.exit()));
      case "signal" -> answer.signal().map(Value.Text::new);
      case "stdout" -> Optional.of(new Value.Text(answer.out()));
      case "stderr" -> Optional.of(new Value.Text(answer.err()));
      default -> Optional.empty();
    };
  }

  @Override
  public boolean settled(String name) {
    return waits
        .rule(name)
        .map(rule -> rule.sources().stream().allMatch(this::settled))
        .orElseGet(() -> learnt.settled(name));
  }

  private boolean settled(FactDefinition.Source source) {
    if (source instanceof FactDefinition.Source.Match match) {
      return probeSettled(match.probe());
    }
    if (source instanceof FactDefinition.Source.Property property) {
      return probeSettled(property.probe());
    }
    return settledNames(waits.names(source));
  }

  private boolean probeSettled(String name) {
    Observation observation = observations.get(name);
    return observation != null ? observation.settled() : settledNames(missing(name));
  }

  private boolean settledNames(List<String> names) {
    return names.stream().allMatch(name -> value(name).isPresent() || settled(name));
  }

  /** The missing names because of which this probe was not run. */
  List<String> missing(String probe) {
    return waits.requiredNames(probe).stream().filter(name -> value(name).isEmpty()).toList();
  }

  /** The probes that were not run. */
  List<String> unasked() {
    return check.probes().keySet().stream()
        .filter(name -> !observations.containsKey(name))
        .toList();
  }
}

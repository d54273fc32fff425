package org.rfldoctor.render.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.json.UncheckedJsonGenerator;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.CapturedOutput;
import org.rfldoctor.report.Evidence;

/** Writes the evidence of a check as JSON. */
final class JsonEvidence {
  /**
   * The maximum number of characters of a file. The report has its path, so the rest can be read
   * there.
   */
  private static final int FILE_START = 4096;

  private final UncheckedJsonGenerator json;
  private final Redaction redaction;

  JsonEvidence(UncheckedJsonGenerator json, Redaction redaction) {
    this.json = json;
    this.redaction = redaction;
  }

  void write(List<Evidence> all) {
    json.startArray("evidence");
    all.forEach(this::write);
    json.endArray();
  }

  private void write(Evidence evidence) {
    json.startObject();
    json.field("probe", evidence.name());
    json.field("kind", evidence.asked().kind().name().toLowerCase(Locale.ROOT));
    boolean truncated = evidence.asked().accept(new Fields(evidence.observation()));
    json.field("truncated", truncated);
    json.field("millis", evidence.took().toMillis());
    json.endObject();
  }

  /** Writes the fields of a probe by its kind. Returns true if part of the output is omitted. */
  private final class Fields implements Probe.Visitor<Boolean> {
    private final Observation observation;

    Fields(Observation observation) {
      this.observation = observation;
    }

    @Override
    public Boolean run(Probe.Command command) {
      texts("command", command.argv());
      json.field("cwd", command.directory().map(redaction::text));
      variables("env", command.environment());
      CapturedOutput printed = ending(observation);
      json.field("stdout", redaction.text(printed.out()));
      json.field("stderr", redaction.text(printed.err()));
      return printed.truncated();
    }

    @Override
    public Boolean attempt(Probe.Trial trial) {
      Optional<String> folder =
          observation.answer().map(answer -> answer.properties().get("folder")).map(Value::text);
      texts("command", trial.argv());
      json.field("cwd", folder);
      variables("env", folder.map(trial::environment).orElse(trial.environment()));
      variables("files", trial.files());
      CapturedOutput printed = ending(observation);
      json.field("stdout", redaction.text(printed.out()));
      json.field("stderr", redaction.text(printed.err()));
      return printed.truncated();
    }

    @Override
    public Boolean look(Probe.FileLookup file) {
      texts("paths", file.places());
      CapturedOutput printed = ending(observation);
      int shown = redaction.keepsFiles() ? 0 : Math.min(FILE_START, printed.out().length());
      json.field("text", redaction.text(printed.out().substring(0, shown)));
      found(observation);
      return shown < printed.out().length() || printed.truncated();
    }

    @Override
    public Boolean read(Probe.EnvironmentVariable variable) {
      json.field("variable", variable.name());
      CapturedOutput printed = ending(observation);
      json.field("value", redaction.text(printed.out()));
      return printed.truncated();
    }

    @Override
    public Boolean answer(Probe.Query question) {
      json.field("question", question.question().word());
      json.field("about", redaction.text(question.about()));
      variables("options", new TreeMap<>(question.options()));
      CapturedOutput printed = ending(observation);
      found(observation);
      return printed.truncated();
    }
  }

  private CapturedOutput ending(Observation observation) {
    json.field("ended", observation.ended());
    Optional<Integer> exit = observation.answer().map(Observation.Answer::exit);
    if (exit.isPresent()) {
      json.field("exit", exit.get());
    } else {
      json.field("exit", Optional.empty());
      json.field("reason", redaction.text(observation.says()));
    }
    return CapturedOutput.of(observation);
  }

  private void found(Observation observation) {
    json.startObject("found");
    observation
        .answer()
        .map(answer -> new TreeMap<>(answer.properties()))
        .ifPresent(new JsonFacts(json, redaction)::fields);
    json.endObject();
  }

  private void texts(String name, List<String> texts) {
    json.startArray(name);
    for (String text : texts) {
      json.value(redaction.text(text));
    }
    json.endArray();
  }

  private void variables(String name, Map<String, String> variables) {
    json.startObject(name);
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      json.field(variable.getKey(), redaction.text(variable.getValue()));
    }
    json.endObject();
  }
}

package org.rfldoctor.catalog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.check.NearMiss;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.Question;

/** Reads a probe: one of its keys says what it asks, the others stand beside it. */
final class ProbeReader {
  static final List<String> COMMAND = List.of("run", "cwd", "env", "timeout", "runs-tree-code");
  static final List<String> FILE = List.of("file", "read");
  static final List<String> VARIABLE = List.of("variable");
  private static final Probe NONE = new Probe.Variable("");
  private static final String BUILD_FOLDER = "{make.directory}";
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final Ledger ledger;
  private final Scalars scalars;
  private final Phrases phrases;

  ProbeReader(Ledger ledger) {
    this.ledger = ledger;
    this.scalars = new Scalars(ledger);
    this.phrases = new Phrases(ledger);
  }

  Probe read(Entry entry) {
    Names.check(entry.key(), "a probe", ledger);
    for (Entry part : Entry.all(entry.value(), ledger)) {
      Probe probe = read(part.name(), entry.value());
      if (probe != NONE) {
        return probe;
      }
    }
    if (entry.value().is(Node.Kind.MAP)) {
      ledger.problem(entry.value(), "asks nothing" + meant(entry.value()));
    }
    return NONE;
  }

  /** The probe of this kind; {@link #NONE} where it is no kind. */
  private Probe read(String kind, Node node) {
    return switch (kind) {
      case "run" -> command(Entries.of(node, COMMAND, ledger));
      case "file" -> file(Entries.of(node, FILE, ledger));
      case "variable" -> variable(Entries.of(node, VARIABLE, ledger));
      default -> {
        Optional<Question> question = Question.of(kind);
        yield question.isPresent() ? ask(question.get(), node) : NONE;
      }
    };
  }

  private static String meant(Node node) {
    List<String> kinds =
        Stream.concat(
                Stream.of("run", "file", "variable"),
                Stream.of(Question.values()).map(Question::key))
            .toList();
    String first = Entry.all(node, Ledger.SILENT).stream().map(Entry::name).findFirst().orElse("");
    return NearMiss.of(first, kinds)
        .map(kind -> "; did you mean '" + kind + "'?")
        .orElse("; one of " + String.join(", ", kinds) + " is missing");
  }

  private Probe command(Entries entries) {
    String folder = phrases.template(entries.optional("cwd"), Ledger.Kind.FACT);
    Node limit = entries.optional("timeout");
    return new Probe.Command(
        words(entries.required("run")),
        Optional.of(entries.has("cwd") ? folder : BUILD_FOLDER),
        environment(entries.optional("env")),
        limit.isMissing() ? LIMIT : Limits.read(limit, ledger),
        scalars.flag(entries.optional("runs-tree-code")));
  }

  private List<String> words(Node node) {
    scalars.items(node);
    return phrases.templates(node, Ledger.Kind.FACT);
  }

  private Map<String, String> environment(Node node) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (Entry entry : Entry.all(node, ledger)) {
      variables.put(entry.name(), phrases.template(entry.value(), Ledger.Kind.FACT));
    }
    return variables;
  }

  private Probe file(Entries entries) {
    return new Probe.FileAt(
        phrases.templates(entries.required("file"), Ledger.Kind.FACT),
        scalars.flag(entries.optional("read")));
  }

  private Probe variable(Entries entries) {
    return new Probe.Variable(scalars.text(entries.required("variable")));
  }

  private Probe ask(Question question, Node node) {
    List<String> keys = new ArrayList<>(question.options());
    keys.add(question.key());
    Entries entries = Entries.of(node, keys, ledger);
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : question.options()) {
      if (entries.has(option)) {
        options.put(option, phrases.template(entries.optional(option), Ledger.Kind.FACT));
      }
    }
    String about = phrases.template(entries.required(question.key()), Ledger.Kind.FACT);
    return new Probe.Ask(question, about, options);
  }
}

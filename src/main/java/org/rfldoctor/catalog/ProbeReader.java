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
  static final List<String> COMMAND = List.of("run", "in", "env", "limit", "tree-code");
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
      Optional<Probe> probe = read(part.name(), entry.value());
      if (probe.isPresent()) {
        return probe.get();
      }
    }
    if (entry.value().is(Node.Kind.MAP)) {
      ledger.problem(entry.value(), "asks nothing" + meant(entry.value()));
    }
    return NONE;
  }

  private Optional<Probe> read(String kind, Node node) {
    return switch (kind) {
      case "run" -> Optional.of(command(Entries.of(node, COMMAND, ledger)));
      case "file" -> Optional.of(file(Entries.of(node, FILE, ledger)));
      case "variable" -> Optional.of(variable(Entries.of(node, VARIABLE, ledger)));
      default -> Question.of(kind).map(question -> ask(question, node));
    };
  }

  private static String meant(Node node) {
    List<String> kinds =
        Stream.concat(
                Stream.of("run", "file", "variable"),
                Stream.of(Question.values()).map(Question::word))
            .toList();
    String first = Entry.all(node, Ledger.SILENT).stream().map(Entry::name).findFirst().orElse("");
    return NearMiss.of(first, kinds)
        .map(kind -> "; did you mean '" + kind + "'?")
        .orElse("; one of " + String.join(", ", kinds) + " is missing");
  }

  private Probe command(Entries entries) {
    return new Probe.Command(
        entries.read("run", this::words, List.of()),
        Optional.of(entries.readOr("in", this::template, BUILD_FOLDER)),
        entries.readOr("env", this::environment, Map.of()),
        entries.readOr("limit", node -> Limits.read(node, ledger), LIMIT),
        entries.readOr("tree-code", scalars::flag, false));
  }

  private List<String> words(Node node) {
    List<String> words = new ArrayList<>();
    for (Node item : scalars.items(node)) {
      words.add(template(item));
    }
    return words;
  }

  private Map<String, String> environment(Node node) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (Entry entry : Entry.all(node, ledger)) {
      variables.put(entry.name(), template(entry.value()));
    }
    return variables;
  }

  private Probe file(Entries entries) {
    return new Probe.FileAt(
        entries.read("file", node -> phrases.templates(node, Ledger.Kind.FACT), List.of()),
        entries.readOr("read", scalars::flag, false));
  }

  private Probe variable(Entries entries) {
    return new Probe.Variable(entries.read("variable", scalars::text, ""));
  }

  private Probe ask(Question question, Node node) {
    List<String> keys = new ArrayList<>(question.options());
    keys.add(question.word());
    Entries entries = Entries.of(node, keys, ledger);
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : question.options()) {
      entries.find(option, this::template).ifPresent(text -> options.put(option, text));
    }
    return new Probe.Ask(question, entries.read(question.word(), this::template, ""), options);
  }

  private String template(Node node) {
    return phrases.template(node, Ledger.Kind.FACT);
  }
}

package org.rfldoctor.catalog.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rfldoctor.catalog.format.ProbeFormat;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.NameRule;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.QueryType;
import org.rfldoctor.check.SpellingSuggestion;

/** Reads a probe. One of its keys decides the kind; the others are options. */
final class ProbeReader {
  private static final Pattern VARIABLE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  static final List<String> COMMAND = ProbeFormat.COMMAND.names();
  static final List<String> TRIAL = ProbeFormat.TRIAL.names();
  static final List<String> FILE = ProbeFormat.FILE.names();
  static final List<String> VARIABLE = ProbeFormat.VARIABLE.names();
  private static final Probe NONE = new Probe.EnvironmentVariable("");
  static final String BUILD_FOLDER = "{make.directory}";
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final ReadListener ledger;
  private final ScalarReader scalars;
  private final ExpressionReader phrases;

  ProbeReader(ReadListener ledger) {
    this.ledger = ledger;
    this.scalars = new ScalarReader(ledger);
    this.phrases = new ExpressionReader(ledger);
  }

  Probe read(MappingEntry entry) {
    NameRule.check(entry.key(), "a probe", ledger);
    for (MappingEntry part : MappingEntry.all(entry.value(), ledger)) {
      Probe probe = read(part.name(), entry.value());
      if (probe != NONE) {
        return probe;
      }
    }
    if (entry.value().is(YamlNode.Kind.MAP)) {
      ledger.problem(entry.value(), "asks nothing" + meant(entry.value()));
    }
    return NONE;
  }

  /** The probe of this kind; {@link #NONE} if the kind is unknown. */
  private Probe read(String kind, YamlNode node) {
    return switch (kind) {
      case "run" -> command(MappingReader.of(node, COMMAND, ledger));
      case "trial" -> trial(MappingReader.of(node, TRIAL, ledger));
      case "file" -> file(MappingReader.of(node, FILE, ledger));
      case "variable" -> variable(MappingReader.of(node, VARIABLE, ledger));
      default -> {
        Optional<QueryType> question = QueryType.of(kind);
        yield question.isPresent() ? ask(question.get(), node) : NONE;
      }
    };
  }

  private static String meant(YamlNode node) {
    List<String> kinds =
        Stream.concat(
                Stream.of("run", "trial", "file", "variable"),
                Stream.of(QueryType.values()).map(QueryType::key))
            .toList();
    String first =
        MappingEntry.all(node, ReadListener.SILENT).stream()
            .map(MappingEntry::name)
            .findFirst()
            .orElse("");
    return SpellingSuggestion.of(first, kinds)
        .map(kind -> "; did you mean '" + kind + "'?")
        .orElse("; one of " + String.join(", ", kinds) + " is missing");
  }

  private Probe command(MappingReader entries) {
    String folder = phrases.template(entries.optional("cwd"), ReadListener.NameKind.FACT);
    return new Probe.Command(
        words(entries.required("run")),
        Optional.of(entries.has("cwd") ? folder : BUILD_FOLDER),
        environment(entries.optional("env")),
        limit(entries.optional("timeout")),
        scalars.flag(entries.optional("runs-tree-code")));
  }

  private Duration limit(YamlNode node) {
    return node.isMissing() ? LIMIT : DurationReader.read(node, ledger);
  }

  private Probe trial(MappingReader entries) {
    return new Probe.Trial(
        phrases.template(entries.required("trial"), ReadListener.NameKind.FACT),
        files(entries.optional("files")),
        environment(entries.optional("env")),
        limit(entries.optional("timeout")));
  }

  /** The texts of the files. They are no templates, because source code contains braces. */
  private Map<String, String> files(YamlNode node) {
    Map<String, String> files = new LinkedHashMap<>();
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      files.put(entry.name(), scalars.text(entry.value()));
    }
    return files;
  }

  private List<String> words(YamlNode node) {
    scalars.items(node);
    return phrases.templates(node, ReadListener.NameKind.FACT);
  }

  private Map<String, String> environment(YamlNode node) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      if (!VARIABLE_NAME.matcher(entry.name()).matches()) {
        ledger.problem(entry.value(), "'" + entry.name() + "' is no name of a variable");
      }
      variables.put(entry.name(), phrases.template(entry.value(), ReadListener.NameKind.FACT));
    }
    return variables;
  }

  private Probe file(MappingReader entries) {
    return new Probe.FileLookup(
        phrases.templates(entries.required("file"), ReadListener.NameKind.FACT),
        scalars.flag(entries.optional("read")));
  }

  private Probe variable(MappingReader entries) {
    return new Probe.EnvironmentVariable(scalars.text(entries.required("variable")));
  }

  private Probe ask(QueryType question, YamlNode node) {
    List<String> keys = new ArrayList<>(question.options());
    keys.add(question.key());
    MappingReader entries = MappingReader.of(node, keys, ledger);
    Map<String, String> options = new LinkedHashMap<>();
    for (String option : question.options()) {
      if (entries.has(option)) {
        options.put(option, phrases.template(entries.optional(option), ReadListener.NameKind.FACT));
      }
    }
    String about = phrases.template(entries.required(question.key()), ReadListener.NameKind.FACT);
    return new Probe.Query(question, about, options);
  }
}

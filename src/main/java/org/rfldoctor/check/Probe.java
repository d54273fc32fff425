package org.rfldoctor.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.value.FactLookup;

/**
 * One observation that a check makes. Its texts may contain {@code {names}}, which are filled
 * before it runs.
 */
public sealed interface Probe {

  /** Calls the method of the visitor for this kind of probe. */
  <R> R accept(Visitor<R> visitor);

  /** The same probe with every name filled; empty if one is unknown. */
  Optional<Probe> fill(FactLookup scope);

  /** The texts in which names may stand. */
  Stream<String> texts();

  /** The word for this kind in check files and in evidence. */
  Kind kind();

  /** The time limit; zero if it has none of its own. */
  default Duration limit() {
    return Duration.ZERO;
  }

  /** Whether it is a trial or serves only trials; {@code --fast} omits it. */
  default boolean isOfTrials() {
    return false;
  }

  /** The properties that its answer may have. */
  default List<String> properties() {
    return List.of();
  }

  /**
   * One method for each kind of probe.
   *
   * @param <R> the result of a visit
   */
  interface Visitor<R> {
    /** A program to run. */
    R run(Command command);

    /** A trial to make in the scratch folder of the examination. */
    R attempt(Trial trial);

    /** A file to look for. */
    R look(FileLookup file);

    /** A variable of the environment to read. */
    R read(EnvironmentVariable variable);

    /** A query that needs knowledge of the field. */
    R answer(Query query);
  }

  /** The kinds of evidence. */
  enum Kind {
    COMMAND,
    FILE,
    VARIABLE,
    TREE
  }

  /**
   * Runs a program, without a shell.
   *
   * @param argv program and arguments; a word that is one name may become several
   * @param directory the working directory; empty for that of the user
   * @param environment variables set for it; one whose name is not known is left out
   * @param limit time it is given
   * @param treeCode whether it runs code of the kernel tree, which must be trusted
   */
  record Command(
      List<String> argv,
      Optional<String> directory,
      Map<String, String> environment,
      Duration limit,
      boolean treeCode)
      implements Probe {
    public Command {
      argv = List.copyOf(argv);
      environment = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.run(this);
    }

    @Override
    public Optional<Probe> fill(FactLookup scope) {
      List<String> words = new ArrayList<>();
      for (String word : argv) {
        Optional<List<String>> filled = new Template(word).words(scope);
        if (filled.isEmpty()) {
          return Optional.empty();
        }
        words.addAll(filled.get());
      }
      Map<String, String> variables = new LinkedHashMap<>();
      environment.forEach(
          (name, value) ->
              new Template(value).fill(scope).ifPresent(text -> variables.put(name, text)));
      Optional<String> folder = directory.flatMap(text -> new Template(text).fill(scope));
      return directory.isPresent() && folder.isEmpty()
          ? Optional.empty()
          : Optional.of(new Command(words, folder, variables, limit, treeCode));
    }

    @Override
    public Stream<String> texts() {
      return Stream.of(argv.stream(), directory.stream(), environment.values().stream())
          .flatMap(texts -> texts);
    }

    @Override
    public Kind kind() {
      return Kind.COMMAND;
    }
  }

  /**
   * Runs a tool on the smallest real input, in a scratch directory that all trials of an
   * examination share. It runs commands of the kernel tree, so the tree must be trusted.
   *
   * @param script a line for {@code sh}, since the lines of Kbuild are lines for a shell
   * @param files what is written into the folder first, by name; names of facts do not stand in it
   * @param environment variables set for it; one whose name is not known is left out
   * @param limit time it is given
   */
  record Trial(
      String script, Map<String, String> files, Map<String, String> environment, Duration limit)
      implements Probe {
    public Trial {
      files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
      environment = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }

    /** The command that runs it. */
    public List<String> argv() {
      return List.of("sh", "-c", script);
    }

    /** Its variables and those that Kbuild sets for every tool, for this scratch directory. */
    public Map<String, String> environment(String folder) {
      Map<String, String> all = new LinkedHashMap<>(environment);
      all.put("RUSTC_BOOTSTRAP", "1");
      all.put("OBJTREE", folder);
      all.put("MAKEFLAGS", "");
      return all;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.attempt(this);
    }

    @Override
    public Optional<Probe> fill(FactLookup scope) {
      Map<String, String> variables = new LinkedHashMap<>();
      environment.forEach(
          (name, value) ->
              new Template(value).fill(scope).ifPresent(text -> variables.put(name, text)));
      return new Template(script).fill(scope).map(line -> new Trial(line, files, variables, limit));
    }

    @Override
    public Stream<String> texts() {
      return Stream.concat(Stream.of(script), environment.values().stream());
    }

    @Override
    public Kind kind() {
      return Kind.COMMAND;
    }

    @Override
    public boolean isOfTrials() {
      return true;
    }
  }

  /**
   * Looks for a file: the first of the places that exists.
   *
   * @param places paths, with {@code *} for any name; a place with an unknown name is skipped
   * @param read whether to read its text as well
   */
  record FileLookup(List<String> places, boolean read) implements Probe {
    public FileLookup {
      places = List.copyOf(places);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.look(this);
    }

    @Override
    public Optional<Probe> fill(FactLookup scope) {
      List<String> filled =
          places.stream().flatMap(place -> new Template(place).fill(scope).stream()).toList();
      return filled.isEmpty() ? Optional.empty() : Optional.of(new FileLookup(filled, read));
    }

    @Override
    public Stream<String> texts() {
      return places.stream();
    }

    @Override
    public List<String> properties() {
      return List.of("path");
    }

    @Override
    public Kind kind() {
      return Kind.FILE;
    }
  }

  /** Reads a variable of the environment that tools get. */
  record EnvironmentVariable(String name) implements Probe {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.read(this);
    }

    @Override
    public Optional<Probe> fill(FactLookup scope) {
      return Optional.of(this);
    }

    @Override
    public Stream<String> texts() {
      return Stream.empty();
    }

    @Override
    public Kind kind() {
      return Kind.VARIABLE;
    }
  }

  /**
   * A query that rfl-doctor itself answers, such as which file a tool is.
   *
   * @param question the kind of query
   * @param about its subject, such as a tool's name or a directory
   * @param options further input
   */
  record Query(QueryType question, String about, Map<String, String> options) implements Probe {
    public Query {
      options = Map.copyOf(options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.answer(this);
    }

    @Override
    public Optional<Probe> fill(FactLookup scope) {
      Map<String, String> filled = new LinkedHashMap<>();
      options.forEach(
          (name, value) ->
              new Template(value).fill(scope).ifPresent(text -> filled.put(name, text)));
      return new Template(about).fill(scope).map(text -> new Query(question, text, filled));
    }

    @Override
    public Stream<String> texts() {
      return Stream.concat(Stream.of(about), options.values().stream());
    }

    @Override
    public Kind kind() {
      return question.kind();
    }

    @Override
    public Duration limit() {
      return question.limit();
    }

    @Override
    public boolean isOfTrials() {
      return question == QueryType.KBUILD;
    }

    @Override
    public List<String> properties() {
      return question.properties();
    }
  }
}

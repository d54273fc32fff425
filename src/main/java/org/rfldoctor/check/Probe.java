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

/** What a check asks. Its texts may hold {@code {names}}, which are filled before it is asked. */
public sealed interface Probe {

  /** Calls the method of the visitor for this kind of probe. */
  <R> R accept(Visitor<R> visitor);

  /** The same probe with every name filled; empty where one is not known. */
  Optional<Probe> fill(FactLookup scope);

  /** The texts in which names may stand. */
  Stream<String> texts();

  /** The word for this kind in check files and in evidence. */
  Kind kind();

  /** How long it may take; zero for one that has no limit of its own. */
  default Duration limit() {
    return Duration.ZERO;
  }

  /** Whether it is a trial, or serves nothing but trials, and is left out with them. */
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
   * @param <R> what a visit comes to
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

    /** A question that needs domain knowledge. */
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
   * @param directory where it is run; empty for the folder the person stands in
   * @param environment variables set for it; one whose name is not known is left out
   * @param limit time it is given
   * @param treeCode whether this runs code of the kernel tree, which has to be trusted first
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
   * Gives a tool the smallest real input, in a scratch folder that all trials of an examination
   * share. It runs what the kernel tree says, so the tree has to be trusted.
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

    /** Its variables and those that Kbuild sets for every tool, where the folder is this one. */
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
   * Looks for a file; the first of the places that is there is the answer.
   *
   * @param places paths, with {@code *} for any name; a place with an unknown name is passed over
   * @param read whether its text is wanted too
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

  /** Reads a variable of the environment that tools will see. */
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
   * Asks a question that the program itself knows how to answer, such as who a tool is.
   *
   * @param question what is asked
   * @param about what it is asked about, such as the tool's name or a folder
   * @param options what else bears on the answer
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

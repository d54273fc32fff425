package org.rfldoctor.cohort.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.Level;
import org.rfldoctor.json.JsonInput;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/** Reads a step as a report has it. */
final class StepParser {
  private static final int MOST = 200;
  private static final Pattern REDACTED = Pattern.compile("<(user|host|private)>");

  private final JsonInput json;
  private final boolean whole;

  private String id = "";
  private String kind = "";
  private String level = "";
  private String title = "";
  private String why = "";
  private String effect = "";
  private boolean person;
  private final List<String> settles = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> cites = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<StepCommand> commands = new ArrayList<>();

  private StepParser(JsonInput json, boolean whole) {
    this.json = json;
    this.whole = whole;
  }

  /**
   * The next step.
   *
   * @param whole whether reasons, notes and sources are read too
   */
  static Step read(JsonInput json, boolean whole) {
    return json.same(
        Step.class,
        () -> {
          StepParser parser = new StepParser(json, whole);
          json.object(parser::field);
          return parser.step();
        });
  }

  private void field(String name) {
    switch (name) {
      case "id" -> id = json.text();
      case "kind" -> kind = json.text();
      case "level" -> level = json.text();
      case "title" -> title = json.text();
      case "effect" -> effect = json.text();
      case "person" -> person = json.flag();
      case "settles" -> texts(settles);
      case "words" -> texts(words);
      case "commands" -> array(commands, () -> new CommandParser().read());
      case "why" -> whole(() -> why = json.text());
      case "notes" -> whole(() -> texts(notes));
      case "cites" -> whole(() -> texts(cites));
      default -> json.skip();
    }
  }

  private void whole(Runnable reader) {
    if (whole) {
      reader.run();
    } else {
      json.skip();
    }
  }

  private void texts(List<String> into) {
    array(into, json::text);
  }

  private <T> void array(List<T> into, Supplier<T> element) {
    Consumer<T> taken =
        one -> {
          if (into.size() < MOST) {
            into.add(one);
          }
        };
    json.array(() -> taken.accept(element.get()));
  }

  private Step step() {
    ExecutionPolicy policy =
        new ExecutionPolicy(
            words,
            effect.isEmpty() ? Optional.empty() : Optional.of(effect),
            person,
            hasPlaceholders(),
            false,
            Optional.empty());
    return new Step(
        id,
        kind(),
        level(),
        title,
        why,
        settles,
        Optional.empty(),
        commands,
        notes,
        List.of(),
        cites,
        policy);
  }

  /** A redacted command cannot be run: what stands for a name would be a redirection. */
  private boolean hasPlaceholders() {
    return commands.stream()
        .map(command -> command.line() + command.cwd().orElse("") + command.skipIf().orElse(""))
        .anyMatch(line -> REDACTED.matcher(line).find());
  }

  private Step.Kind kind() {
    for (Step.Kind known : Step.Kind.values()) {
      if (known.word().equals(kind)) {
        return known;
      }
    }
    return Step.Kind.PERSON;
  }

  private Level level() {
    try {
      return Level.valueOf(level.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      return Level.OPTIONAL;
    }
  }

  /** Reads one command. */
  private final class CommandParser {
    private String shell = "";
    private String cwd = "";
    private String unattended = "";
    private String unless = "";
    private boolean root;

    StepCommand read() {
      json.object(this::field);
      return new StepCommand(
          new Invocation.Shell(shell),
          known(cwd),
          root,
          known(unattended).map(Invocation.Shell::new),
          known(unless));
    }

    private void field(String name) {
      switch (name) {
        case "shell" -> shell = json.text();
        case "cwd" -> cwd = json.text();
        case "needsRoot" -> root = json.flag();
        case "unattended" -> unattended = json.text();
        case "unless" -> unless = json.text();
        default -> json.skip();
      }
    }

    private static Optional<String> known(String text) {
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
  }
}

package org.rfldoctor.cli.dist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for fish, for which picocli has no generator. */
final class FishCompletion {
  private final StringBuilder script = new StringBuilder();

  private FishCompletion() {}

  static String script(CommandSpec model) {
    FishCompletion fish = new FishCompletion();
    fish.line("# Completion of rfl-doctor for fish, made by the build.");
    fish.line("complete -c rfl-doctor -f");
    fish.command(model, "__fish_use_subcommand");
    model.subcommands().forEach((name, one) -> fish.subcommand(name, one.getCommandSpec()));
    fish.line(
        "complete -c rfl-doctor -n "
            + quoted(makeArguments(model))
            + " -a '(__rfl_doctor_kbuild)'");
    return fish.script.toString();
  }

  /** The condition under which a variable of make may follow. */
  private static String makeArguments(CommandSpec model) {
    return model.subcommands().entrySet().stream()
        .filter(command -> !CompletionModel.takesMakeArguments(command.getValue().getCommandSpec()))
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(" ", "not __fish_seen_subcommand_from ", ""));
  }

  private void subcommand(String name, CommandSpec command) {
    String seen = "__fish_seen_subcommand_from " + name;
    List<String> below = List.copyOf(command.subcommands().keySet());
    command(
        command,
        below.isEmpty()
            ? seen
            : seen + "; and not __fish_seen_subcommand_from " + String.join(" ", below));
    for (CommandLine nested : command.subcommands().values()) {
      CommandSpec spec = nested.getCommandSpec();
      command(spec, seen + "; and __fish_seen_subcommand_from " + spec.name());
    }
  }

  private void command(CommandSpec command, String condition) {
    String start = "complete -c rfl-doctor -n " + quoted(condition);
    command
        .subcommands()
        .forEach(
            (name, one) ->
                line(
                    start
                        + " -a "
                        + name
                        + described(one.getCommandSpec().usageMessage().header())));
    command.options().forEach(option -> option(start, option));
    for (PositionalParamSpec argument : command.positionalParameters()) {
      if (argument.completionCandidates() != null) {
        line(start + " -a " + values(argument.completionCandidates()));
      } else if (argument.type() == Path.class) {
        line(start + " -F");
      }
    }
  }

  private void option(String start, OptionSpec option) {
    StringBuilder words = new StringBuilder(start);
    for (String name : option.names()) {
      words.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.charAt(1));
    }
    if (option.arity().max() > 0) {
      words.append(option.type() == Path.class ? " -r -F" : " -x");
      if (option.completionCandidates() != null) {
        words.append(" -a ").append(valuesOf(option));
      }
    }
    line(words + described(option.description()));
  }

  private static String described(String... texts) {
    return texts.length == 0 ? "" : " -d " + quoted(FirstSentence.of(texts[0]));
  }

  /**
   * Each value with what the description says of it in parentheses, as in {@code html (one file)};
   * where it says nothing, fish would show the whole description beside each value.
   */
  private static String valuesOf(OptionSpec option) {
    String description = String.join(" ", option.description());
    List<String> words = new ArrayList<>();
    boolean said = false;
    for (String value : option.completionCandidates()) {
      Matcher text =
          Pattern.compile("\\b" + Pattern.quote(value.toLowerCase(Locale.ROOT)) + " \\(([^)]*)\\)")
              .matcher(description);
      boolean found = text.find();
      said |= found;
      words.add(found ? value + "\\t" + quoted(text.group(1)) : value);
    }
    return said
        ? quoted(String.join(" ", words)).replace("\\\\t", "\\t")
        : values(option.completionCandidates());
  }

  private static String values(Iterable<String> candidates) {
    return quoted(String.join(" ", candidates));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private void line(String text) {
    script.append(text).append('\n');
  }
}

package org.rfldoctor.cli.dist;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The commands for shell completion. Options have values from the catalog, and the root command
 * also has the options of the default command.
 */
final class CompletionModel {
  private static final String DEFAULT = "check";

  private final CompletionWords words;

  private CompletionModel(CompletionWords words) {
    this.words = words;
  }

  static CommandSpec of(CommandLine commands, CompletionWords words) {
    CompletionModel model = new CompletionModel(words);
    CommandSpec root = model.copy(commands.getCommandSpec());
    CommandSpec check = commands.getSubcommands().get(DEFAULT).getCommandSpec();
    for (OptionSpec option : check.options()) {
      if (root.findOption(option.longestName()) == null) {
        root.addOption(model.copy(option));
      }
    }
    if (!takesMakeArguments(root)) {
      check.positionalParameters().forEach(argument -> root.addPositional(model.copy(argument)));
    }
    return root;
  }

  /** Whether the command takes {@code NAME=VALUE}, the variables of make. */
  static boolean takesMakeArguments(CommandSpec command) {
    return command.positionalParameters().stream()
        .anyMatch(argument -> argument.paramLabel().contains("NAME=VALUE"));
  }

  private CommandSpec copy(CommandSpec command) {
    CommandSpec copy = CommandSpec.create().name(command.name());
    copy.usageMessage().header(command.usageMessage().header());
    for (OptionSpec option : command.options()) {
      if (copy.findOption(option.longestName()) == null) {
        copy.addOption(copy(option));
      }
    }
    for (PositionalParamSpec argument : command.positionalParameters()) {
      copy.addPositional(copy(argument));
    }
    command
        .subcommands()
        .forEach((name, one) -> copy.addSubcommand(name, copy(one.getCommandSpec())));
    return copy;
  }

  private OptionSpec copy(OptionSpec option) {
    OptionSpec.Builder copy =
        OptionSpec.builder(option.names())
            .paramLabel(option.paramLabel())
            .description(option.description());
    if (option.arity().max() == 0) {
      return copy.arity("0").build();
    }
    boolean path = option.type() == Path.class;
    List<String> values = words.ofOption(option.longestName(), option.type());
    copy.arity("1").type(path ? Path.class : String.class);
    return (values.isEmpty() ? copy : copy.completionCandidates(values)).build();
  }

  private PositionalParamSpec copy(PositionalParamSpec argument) {
    boolean path = argument.type() == Path.class;
    PositionalParamSpec.Builder copy =
        PositionalParamSpec.builder()
            .paramLabel(argument.paramLabel())
            .index(argument.index())
            .arity("0..1")
            .type(path ? Path.class : String.class);
    boolean explained = argument.paramLabel().equals("ID");
    return (explained ? copy.completionCandidates(words.explained()) : copy).build();
  }
}

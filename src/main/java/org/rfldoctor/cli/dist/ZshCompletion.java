package org.rfldoctor.cli.dist;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The completion script for zsh. picocli's bash script is not used, since it needs {@code
 * bashcompinit} in zsh and has no descriptions.
 */
final class ZshCompletion {
  private final StringBuilder script = new StringBuilder();

  private ZshCompletion() {}

  static String script(CommandSpec model) {
    ZshCompletion zsh = new ZshCompletion();
    zsh.line("#compdef rfl-doctor");
    zsh.line("# Completion of rfl-doctor for zsh, made by the build.");
    zsh.command(model, "_rfl-doctor-command");
    return zsh.script.toString();
  }

  /** Writes the function that completes the arguments of a command. */
  private void command(CommandSpec command, String function) {
    Map<String, CommandLine> below = command.subcommands();
    line(function + "() {");
    line("  local state line curcontext=$curcontext");
    line("  local -A opt_args");
    line("  local -a commands=(");
    below.forEach(
        (name, one) ->
            line(
                "    "
                    + quoted(
                        name
                            + ":"
                            + FirstSentence.of(one.getCommandSpec().usageMessage().header()[0]))));
    line("  )");
    line("  _arguments -C \\");
    command.options().forEach(this::option);
    if (below.isEmpty()) {
      command.positionalParameters().forEach(this::argument);
      line(
          CompletionModel.takesMakeArguments(command)
              ? "    '*:make argument:_rfl-doctor-kbuild'"
              : "    '*: :'");
    } else {
      line("    '1: :->command' '*:: :->words'");
      subcommands(below, function, CompletionModel.takesMakeArguments(command));
    }
    line("}");
    below.forEach((name, one) -> command(one.getCommandSpec(), function + "-" + name));
  }

  private void subcommands(Map<String, CommandLine> below, String function, boolean makeArguments) {
    line("  case $state in");
    line("    command)");
    line("      _describe -t commands command commands");
    if (makeArguments) {
      line("      _rfl-doctor-kbuild");
    }
    line("      ;;");
    line("    words)");
    line("      case ${line[1]} in");
    below.keySet().forEach(name -> line("        " + name + ") " + function + "-" + name + " ;;"));
    if (makeArguments) {
      line("        *) _rfl-doctor-kbuild ;;");
    }
    line("      esac");
    line("      ;;");
    line("  esac");
  }

  private void option(OptionSpec option) {
    String names = String.join(",", option.names());
    String exclusive = option.names().length > 1 ? "'(" + names.replace(',', ' ') + ")'" : "";
    String spelled = option.names().length > 1 ? "{" + names + "}" : option.names()[0];
    String text = "[" + escaped(FirstSentence.of(String.join(" ", option.description()))) + "]";
    line("    " + exclusive + spelled + quoted(text + value(option)) + " \\");
  }

  private static String value(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    return ":"
        + escaped(option.paramLabel())
        + ":"
        + (option.type() == Path.class ? "_files -/" : values(option.completionCandidates()));
  }

  private void argument(PositionalParamSpec argument) {
    if (argument.completionCandidates() != null) {
      line("    " + quoted("1:id:" + values(argument.completionCandidates())) + " \\");
    } else if (argument.type() == Path.class) {
      line("    " + quoted("1:directory:_files -/") + " \\");
    }
  }

  private static String values(Iterable<String> candidates) {
    return candidates == null ? "" : "(" + String.join(" ", candidates) + ")";
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(one -> (":[]".indexOf(one) < 0 ? "" : "\\") + (char) one)
        .collect(Collectors.joining());
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private void line(String text) {
    script.append(text).append('\n');
  }
}

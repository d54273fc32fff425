package org.rfldoctor.cli.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.SpellingSuggestion;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that select a kernel tree. */
public class TreeOptions {
  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  @Option(
      names = "-C",
      paramLabel = "TREE",
      description = "Kernel tree. Default: the tree that contains the working directory.")
  private Path tree;

  @Option(
      names = "--trust-tree",
      description = "Run scripts of the tree although it belongs to another user.")
  private boolean trusted;

  /**
   * The selected build. It validates the make arguments after parsing, so that a misspelled option
   * is reported first.
   */
  public BuildRequest toRequest(List<String> makeArguments) {
    for (String argument : makeArguments) {
      if (BuildRequest.nameEnd(argument) < 1) {
        throw new ParameterException(helpful(), "'" + argument + "' " + problem(argument));
      }
    }
    return new BuildRequest(
        Optional.ofNullable(tree), Optional.empty(), Optional.empty(), trusted, makeArguments);
  }

  /**
   * The command whose help to recommend. Without a typed command, it is the root command, whose
   * help lists all.
   */
  private CommandLine helpful() {
    boolean standard = command.name().equals(BaseCommand.DEFAULT);
    return standard ? command.root().commandLine() : command.commandLine();
  }

  private static String problem(String word) {
    return BaseCommand.NAMES.contains(word)
        ? "is a command, which comes before all options: rfl-doctor " + word + " …"
        : "is neither a command nor NAME=VALUE" + hint(word);
  }

  private static String hint(String word) {
    return SpellingSuggestion.of(word, BaseCommand.NAMES)
        .map(near -> "; did you mean '" + near + "'?")
        .orElse("; for a kernel tree, use -C " + word);
  }
}

package org.rfldoctor.cli.diagnose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;

/**
 * The arguments of {@code diagnose}, by their meaning.
 *
 * @param log the file to read; empty for standard input or a command
 * @param makeArguments the arguments {@code NAME=VALUE} for the checks
 * @param command the command to run; empty for a log
 */
record DiagnoseWords(Optional<String> log, List<String> makeArguments, List<String> command) {
  private static final Pattern ARGUMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*=.*");

  /**
   * @param words all arguments that are no options, including those after {@code --}
   * @param typed the whole command line
   */
  static DiagnoseWords of(List<String> words, List<String> typed, Path folder) {
    int dashes = typed.indexOf("--");
    int behind = dashes < 0 ? 0 : typed.size() - dashes - 1;
    if (dashes >= 0 && behind == 0) {
      throw usage("a command is missing after --");
    }
    List<String> own = words.subList(0, words.size() - behind);
    List<String> arguments = new ArrayList<>();
    List<String> logs = new ArrayList<>();
    for (String word : own) {
      boolean file = folder.resolve(word).toFile().exists();
      (ARGUMENT.matcher(word).matches() && !file ? arguments : logs).add(word);
    }
    if (logs.size() > 1) {
      throw usage("one log at a time, not " + String.join(" and ", logs));
    }
    if (behind > 0 && !logs.isEmpty()) {
      throw usage("either a log or a command after --, not both");
    }
    return new DiagnoseWords(
        logs.stream().filter(word -> !word.equals("-")).findFirst(),
        arguments,
        List.copyOf(words.subList(words.size() - behind, words.size())));
  }

  static CliException usage(String message) {
    return new CliException(ExitCode.USAGE, message);
  }
}

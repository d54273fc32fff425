package org.rfldoctor.cli.base;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The base of all commands. A command writes to its console and returns its exit code. */
public abstract class BaseCommand implements Callable<Integer> {
  /** The command that runs if the command line names none. */
  public static final String DEFAULT = "check";

  /** The names of all commands, for suggestions for a misspelled one. */
  public static final List<String> NAMES =
      List.of(
          DEFAULT,
          "guide",
          "module",
          "explain",
          "releases",
          "diagnose",
          "profile",
          "cohort",
          "catalog",
          "help");

  public CliContext console;

  @Spec CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  boolean help;

  /**
   * Executes the command. A usage error is converted to picocli's exception, so that all usage
   * errors get the same hint.
   */
  @Override
  public final Integer call() {
    try {
      return execute();
    } catch (CliException failure) {
      if (failure.code() == ExitCode.USAGE) {
        throw usageError(failure.getMessage());
      }
      throw failure;
    }
  }

  public abstract int execute();

  protected final CommandLine commandLine() {
    return spec.commandLine();
  }

  public final ParameterException usageError(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}

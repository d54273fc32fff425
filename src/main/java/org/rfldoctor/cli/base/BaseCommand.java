package org.rfldoctor.cli.base;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that returns its exit code and writes to a console. */
public abstract class BaseCommand implements Callable<Integer> {
  /** The command that runs where none is named. */
  public static final String DEFAULT = "check";

  /** All commands, for a hint where one is misspelled. */
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

  /** Executes the command; a usage error becomes picocli's, so that all get the same hint. */
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

package org.rfldoctor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** A command that returns its exit code and writes to a console. */
abstract class ConsoleCommand implements Callable<Integer> {
  Console console;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  boolean help;
}

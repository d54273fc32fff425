package org.rfldoctor.cli;

import picocli.CommandLine.Option;

/** How the result is shown. */
final class OutputOptions {
  enum When {
    auto,
    always,
    never
  }

  @Option(
      names = {"-v", "--verbose"},
      description = "Show every check, and what it was learnt from.")
  boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour: ${COMPLETION-CANDIDATES}; NO_COLOR is honoured.")
  When color;
}

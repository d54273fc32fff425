package org.rfldoctor.cli;

import picocli.CommandLine.Option;

/** How the result is shown. */
class OutputOptions {
  enum When {
    auto,
    always,
    never
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour: ${COMPLETION-CANDIDATES}; NO_COLOR is honoured.")
  When color;

  boolean verbose() {
    return false;
  }
}

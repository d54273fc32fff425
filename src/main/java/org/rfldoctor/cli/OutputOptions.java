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
      description = "Colour: ${COMPLETION-CANDIDATES}; NO_COLOR is honoured.")
  When color = When.auto;

  boolean verbose() {
    return false;
  }
}

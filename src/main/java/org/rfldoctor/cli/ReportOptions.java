package org.rfldoctor.cli;

import picocli.CommandLine.Option;

/** How a report is shown. */
final class ReportOptions extends OutputOptions {
  @Option(
      names = {"-v", "--verbose"},
      description =
          "Every check and every step, with the evidence: commands, exit codes, first lines."
              + " In a pipe or a file all steps are shown without it.")
  private boolean verbose;

  @Override
  boolean verbose() {
    return verbose;
  }
}

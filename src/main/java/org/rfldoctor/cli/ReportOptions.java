package org.rfldoctor.cli;

import picocli.CommandLine.Option;

/** Options that select how a report is shown. */
class ReportOptions extends OutputOptions {
  @Option(
      names = {"-v", "--verbose"},
      description =
          "Show every check and every step, with the evidence: commands, exit codes, first lines."
              + " In a pipe or a file, all steps are shown without it.")
  private boolean verbose;

  @Override
  final OutputSettings toSettings() {
    return new OutputSettings(color(), verbose);
  }
}

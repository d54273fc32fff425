package org.rfldoctor.cli.base;

import picocli.CommandLine.Option;

/** Options for the output of a report. */
public class ReportOptions extends OutputOptions {
  @Option(
      names = {"-v", "--verbose"},
      description =
          "Show every check and every step, with the evidence: commands, exit codes, first lines."
              + " In a pipe or a file, all steps are shown without it.")
  private boolean verbose;

  @Override
  public final OutputSettings toSettings() {
    return new OutputSettings(color(), verbose);
  }
}

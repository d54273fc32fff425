package org.rfldoctor.cli;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.render.Redaction;
import org.rfldoctor.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Examines everything and prints the checklist, the diagnoses and the next steps. */
@Command(
    name = "check",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    header = "Examine this machine and a kernel tree; the default command.",
    description = "%nExamining changes nothing: no file written, no network, nothing installed.%n")
final class CheckCommand extends ConsoleCommand {
  enum Format {
    text,
    json
  }

  @Mixin BuildOptions build;

  @Option(
      names = "--only",
      paramLabel = "ID|STAGE",
      split = ",",
      description = "Only these checks or stages, and what they depend on.")
  List<String> only = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; json is one object on standard output.")
  Format format = Format.text;

  @Mixin ReportOptions output;

  @Option(
      names = "--label",
      paramLabel = "NAME",
      description = "A name for this machine in the JSON report, such as seat-07.")
  String label;

  @Option(
      names = "--redact",
      description = "Leave out user, host and home, for a report that is shared.")
  boolean redact;

  @Mixin CatalogOption checks;

  @Override
  public Integer call() {
    Subject plain = Subject.of(console, build.toRequest(), checks::catalog);
    Catalog catalog = checks.catalog();
    Subject subject = format == Format.json ? plain.identified() : plain;
    Redaction redaction = redact ? subject.redaction() : Redaction.NONE;
    Display display =
        new Display(
            console, output, format == Format.json, redaction, subject.person().home().toString());
    Examination examination =
        new Examination(catalog, subject, only, Optional.ofNullable(label), redaction);
    Report report = examination.run(display);
    display.show(report);
    return report.hasBug() ? ExitCode.BUG : ExitCode.of(report.verdict());
  }
}

package org.rfldoctor.cli.command;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.BuildOptions;
import org.rfldoctor.cli.base.BuildRequest;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.ReportOptions;
import org.rfldoctor.cli.examine.CheckRun;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.cli.profile.ProfileOptions;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.report.Report;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Examines everything and prints the checklist, the diagnoses and the next steps. */
@Command(
    name = BaseCommand.DEFAULT,
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    header = "Check this machine and a kernel tree. This is the default command.",
    description =
        "%nThis changes nothing: it writes no file, uses no network and installs nothing.%n")
public final class CheckCommand extends BaseCommand {

  enum Format {
    TEXT,
    JSON
  }

  @Mixin BuildOptions build;

  @Option(
      names = "--only",
      paramLabel = "ID|STAGE",
      split = ",",
      description = "Run only these checks or stages, and the checks they depend on.")
  List<String> only = List.of();

  @Option(
      names = "--fast",
      description =
          "Leave out the trials, which compile and link a few lines with Kbuild's own commands."
              + " The verdict is then by versions only.")
  boolean fast;

  @Mixin ProfileOptions checks;

  @ArgGroup(validate = false, heading = "%nReport:%n")
  ReportGroup report = new ReportGroup();

  /** The options of the section "Report" in the help. */
  static final class ReportGroup extends ReportOptions {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = "text or json. json writes one object to standard output.")
    Format format = Format.TEXT;

    @Option(
        names = "--label",
        paramLabel = "NAME",
        description = "Name of this machine in the JSON report, for example seat-07.")
    String label;

    @Option(
        names = "--redact",
        description = "Remove user, host and home directory from the report, to share it.")
    boolean redact;

    boolean json() {
      return format == Format.JSON;
    }
  }

  @Override
  public int execute() {
    BuildRequest request = checks.applyProfile(console, build.toRequest());
    ExaminationTarget plain = ExaminationTarget.of(console, request, checks::catalog);
    Catalog catalog = checks.catalog();
    ExaminationTarget subject = report.json() ? plain.identified() : plain;
    Redaction redaction = report.redact ? subject.redaction() : Redaction.NONE;
    ReportPrinter display =
        new ReportPrinter(
            console,
            report.toSettings(),
            report.json(),
            redaction,
            subject.person().home().toString());
    CheckRun examination =
        new CheckRun(catalog, subject, only, fast, Optional.ofNullable(report.label), redaction);
    Report result = examination.run(display, console.shutdown());
    display.show(result);
    return result.hasBug() ? ExitCode.BUG : ExitCode.of(result.verdict());
  }
}

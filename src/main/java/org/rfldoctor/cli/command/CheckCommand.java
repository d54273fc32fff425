package org.rfldoctor.cli.command;

import java.nio.file.Path;
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
import org.rfldoctor.cli.examine.ReportFormat;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.cli.examine.ReportTargets;
import org.rfldoctor.cli.profile.ProfileOptions;
import org.rfldoctor.cli.send.ReportSender;
import org.rfldoctor.cli.send.SendOptions;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.report.Report;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the checks and prints the checklist, the diagnoses and the next steps. */
@Command(
    name = BaseCommand.DEFAULT,
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    header = "Check this machine and a kernel tree. This is the default command.",
    description =
        "%nThis changes nothing: it writes no file but those of --output, uses no network but"
            + " for --send, and installs nothing.%n")
public final class CheckCommand extends BaseCommand {

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

  @Mixin SendOptions sending;

  @Option(names = "--yes", description = "With --send: send without asking.")
  boolean yes;

  @ArgGroup(validate = false, heading = "%nReport:%n")
  ReportGroup report = new ReportGroup();

  /** The options of the section "Report" in the help. */
  static final class ReportGroup extends ReportOptions {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description =
            "text (for the terminal), json (one object), markdown (for an issue or a chat), junit"
                + " (XML for a CI server), tap (Test Anything Protocol), github (annotations and a"
                + " job summary), html (one file) or prometheus (metrics for a text collector)."
                + " Default: text.")
    ReportFormat format;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        description =
            "Write the report to this file too. Without --format, the ending of its name tells the"
                + " format. Can be given several times.")
    List<Path> files = List.of();

    @Option(
        names = "--brief",
        description =
            "Leave out evidence (what commands printed), facts and sources. JSON has a line for"
                + " each check.")
    boolean brief;

    @Option(
        names = "--label",
        paramLabel = "NAME",
        description = "Name of this machine in the JSON report, for example seat-07.")
    String label;

    @Option(
        names = "--redact",
        negatable = true,
        description =
            "Remove user, host and home directory from the report, to share it. The default for"
                + " markdown and github.")
    Boolean redact;

    ReportTargets targets(Path folder) {
      return ReportTargets.of(Optional.ofNullable(format), files, brief, folder);
    }
  }

  @Override
  public int execute() {
    ReportTargets targets = report.targets(console.surroundings().folder());
    BuildRequest request = checks.applyProfile(console, build.toRequest());
    ExaminationTarget plain = ExaminationTarget.of(console, request, checks::catalog);
    Catalog catalog = checks.catalog();
    ExaminationTarget subject =
        targets.isAny(ReportFormat.JSON) || sending.isGiven() ? plain.identified() : plain;
    boolean redacted =
        report.redact == null ? targets.isShared() || sending.isGiven() : report.redact;
    Optional<ReportSender> sender = sending.toSender(console, subject.person(), yes);
    Redaction redaction = redacted ? subject.redaction() : Redaction.NONE;
    ReportPrinter display =
        new ReportPrinter(
            console, report.toSettings(), targets, redaction, subject.person().home().toString());
    CheckRun examination =
        new CheckRun(catalog, subject, only, fast, Optional.ofNullable(report.label), redaction);
    Report result = examination.run(display, console.shutdown());
    display.show(result);
    sender.ifPresent(it -> it.send(result, redaction));
    return result.hasBug() ? ExitCode.BUG : ExitCode.of(result.verdict());
  }
}

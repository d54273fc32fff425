package org.rfldoctor.cli.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.CatalogOptions;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.ReportOptions;
import org.rfldoctor.cli.base.TreeOptions;
import org.rfldoctor.report.LogReport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Names the cause in a failing log, and whether this machine still has it. */
@Command(
    name = "diagnose",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    customSynopsis = {
      "rfl-doctor diagnose [OPTIONS] [NAME=VALUE…] [LOG]",
      "       rfl-doctor diagnose [OPTIONS] [NAME=VALUE…] -- COMMAND [ARG…]"
    },
    header = "Name the cause in a failing log, and say whether this machine still has it.",
    description = {
      "",
      "Without LOG, it reads standard input. After --, it runs the command, shows its output,",
      "keeps it in a file and reads that.",
      "",
      "  make LLVM=1 2>&1 | tee log; rfl-doctor diagnose log",
      "  rfl-doctor diagnose -- make LLVM=1 -j8",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no failure found",
      "1:a cause is named",
      "2:the command line is wrong",
      "3:a failure that no signature names, or an unreadable log"
    })
public final class DiagnoseCommand extends BaseCommand {
  enum Format {
    TEXT,
    JSON
  }

  @Parameters(
      paramLabel = "LOG | NAME=VALUE",
      arity = "0..*",
      description = "The log; LLVM=, O=, ARCH=, … for the checks, as for make.")
  List<String> words = new ArrayList<>();

  @Mixin TreeOptions tree;

  @Option(
      names = "--log-only",
      description = "Do not look at this machine: the log is of another one.")
  boolean logOnly;

  @Mixin CatalogOptions checks;

  @ArgGroup(validate = false, heading = "%nReport:%n")
  ReportGroup report = new ReportGroup();

  /** The options of the section "Report" in the help. */
  static final class ReportGroup extends ReportOptions {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = "text (for the terminal) or json (one object). Default: text.")
    Format format = Format.TEXT;

    @Option(
        names = "--redact",
        description = "Remove user, host and home directory from the result, to share it.")
    boolean redact;
  }

  @Override
  public int execute() {
    List<String> typed = commandLine().getParent().getParseResult().originalArgs();
    DiagnoseWords meant = DiagnoseWords.of(words, typed, console.surroundings().folder());
    LogReport result =
        new DiagnoseRun(
                console,
                checks::catalog,
                tree.toRequest(meant.makeArguments()),
                logOnly,
                report.redact,
                report.toSettings(),
                report.format == Format.JSON)
            .run(meant);
    return exit(result);
  }

  private static int exit(LogReport result) {
    return switch (result.outcome()) {
      case "no-failure" -> ExitCode.OK;
      case "named" -> ExitCode.CAUSE_NAMED;
      default -> ExitCode.UNSURE;
    };
  }
}

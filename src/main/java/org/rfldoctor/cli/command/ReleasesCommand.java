package org.rfldoctor.cli.command;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.BuildOptions;
import org.rfldoctor.cli.base.CatalogOptions;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.OutputOptions;
import org.rfldoctor.cli.examine.CheckRun;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.engine.plan.ReleaseTable;
import org.rfldoctor.engine.plan.RoutePreference;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.render.format.PrivilegeEscalation;
import org.rfldoctor.render.json.JsonReleases;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.terminal.ProgressListener;
import org.rfldoctor.report.ReleaseSupport;
import org.rfldoctor.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the releases that this machine can build with Rust, now and after an installation. */
@Command(
    name = "releases",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    header = "List the Linux releases that this machine builds Rust for.",
    description =
        "%nFor each release: what it needs, whether this machine builds it now, and if not, the"
            + " command after which it does. No kernel tree is needed.%n")
public final class ReleasesCommand extends BaseCommand {
  enum Format {
    TEXT,
    JSON
  }

  private static final List<String> TOOLS = List.of("rustc", "bindgen", "clang");

  @Mixin BuildOptions build;

  @Option(
      names = "--route",
      paramLabel = "ROUTE",
      description = "Where tools come from: distro, rustup, kernel.org or any. Default: any.")
  RoutePreference route = RoutePreference.ANY;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (for the terminal) or json (one object). Default: text.")
  Format format = Format.TEXT;

  @Mixin OutputOptions output;

  @Mixin CatalogOptions checks;

  @Override
  public int execute() {
    Catalog catalog = checks.catalog();
    ExaminationTarget subject = ExaminationTarget.of(console, build.toRequest(), () -> catalog);
    ReportPrinter display = new ReportPrinter(console, output.toSettings());
    CheckRun run = new CheckRun(catalog, subject, TOOLS, true, Optional.empty(), Redaction.NONE);
    try (LocalMachine machine = subject.machine()) {
      console.shutdown().onShutdown(machine::close);
      Report report = examined(run, machine, display);
      ReleaseTable table =
          new ReleaseTable(catalog.tables(), report.facts(), machine.offers(), route);
      show(table.rows(), report, display);
      console.shutdown().clear();
      return report.hasBug() ? ExitCode.BUG : ExitCode.OK;
    }
  }

  private static Report examined(CheckRun run, LocalMachine machine, ReportPrinter display) {
    try (ProgressListener progress = display.progress()) {
      return run.run(machine, progress);
    }
  }

  private void show(List<ReleaseSupport> releases, Report report, ReportPrinter display) {
    if (format == Format.JSON) {
      new JsonReleases().write(releases, console.out());
    } else {
      String architecture = report.build().arch();
      CommandFormatter commands = new CommandFormatter(PrivilegeEscalation.SUDO, "");
      display.topic(new ReleasesTopic(releases, architecture, commands).text());
    }
    console.out().flush();
  }
}

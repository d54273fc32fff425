package org.rfldoctor.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.BuildOptions;
import org.rfldoctor.cli.base.BuildRequest;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.base.ReportOptions;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.cli.examine.ReportFormat;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.cli.examine.ReportTargets;
import org.rfldoctor.cli.guide.GuideRunner;
import org.rfldoctor.cli.guide.GuideSession;
import org.rfldoctor.cli.guide.PathProgress;
import org.rfldoctor.cli.guide.PromptReader;
import org.rfldoctor.cli.guide.TickService;
import org.rfldoctor.cli.profile.ProfileOptions;
import org.rfldoctor.cli.send.SendOptions;
import org.rfldoctor.engine.plan.ImagePackages;
import org.rfldoctor.engine.plan.RoutePreference;
import org.rfldoctor.probe.host.User;
import org.rfldoctor.profile.Profile;
import org.rfldoctor.render.guide.ContainerContext;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.report.Report;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Goes through the steps with the user, one by one: first the fixes, then the roadmap. */
@Command(
    name = "guide",
    sortOptions = false,
    header = "Go through the steps one by one: show, explain, run on request, check again.",
    description =
        "%nRuns only commands that it has shown and you have agreed to. Run it again to continue:"
            + " it sees on the machine what is done.%n")
public final class GuideCommand extends BaseCommand {
  @Mixin BuildOptions build;

  @Option(
      names = "--route",
      paramLabel = "ROUTE",
      description = "Where tools come from: distro, rustup, kernel.org or any. Default: any.")
  RoutePreference route = RoutePreference.ANY;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "With --print: sh (a shell script), containerfile (an image of Debian or Ubuntu that is"
              + " ready) or devcontainer (a folder for an editor). Default: sh. With --yes: json"
              + " (one object: the report at the end without evidence, and what was done).")
  GuideFormat format;

  /** What --print prints, and --yes. */
  enum GuideFormat {
    SH,
    CONTAINERFILE,
    DEVCONTAINER,
    JSON
  }

  @Option(names = "--dry-run", description = "Show every step and change nothing.")
  boolean dryRun;

  @Option(
      names = "--from",
      paramLabel = "REPORT",
      description =
          "With --print: the script for the machine that wrote this report as JSON, rather than for"
              + " this one.")
  Path from;

  @Mixin SendOptions sending;

  @Option(
      names = "--label",
      paramLabel = "NAME",
      description = "With --send or --format json: name of this machine, for example seat-07.")
  String label;

  @Mixin ReportOptions output;

  @Mixin ProfileOptions checks;

  @ArgGroup(exclusive = true, heading = "%nInstead of the conversation, one of:%n")
  Mode mode = new Mode();

  /** The modes without a dialogue. picocli permits only one. */
  static final class Mode {
    @Option(
        names = {"-y", "--yes"},
        description = "Apply fixes without asking. Uses sudo only if it needs no password.")
    boolean yes;

    @Option(
        names = "--print",
        description = "Print the fixes as a POSIX shell script, or as --format says.")
    boolean print;

    @Option(names = "--list", description = "List all steps and whether each is done.")
    boolean list;

    @Option(names = "--tick", paramLabel = "ID", description = "Mark a manual step as done.")
    String tick;

    @Option(names = "--untick", paramLabel = "ID", description = "Mark a manual step as not done.")
    String untick;

    boolean ticks() {
      return tick != null || untick != null;
    }
  }

  @Override
  public int execute() {
    if (dryRun && mode.ticks()) {
      throw usageError("--dry-run cannot be combined with --tick or --untick");
    }
    demandFormatFits();
    if (from != null) {
      return scriptFromReport();
    }
    BuildRequest request = checks.applyProfile(console, build.toRequest());
    Catalog catalog = checks.catalog();
    if (mode.ticks()) {
      return ticked(catalog, request);
    }
    ReportPrinter display = printer();
    GuideSession session = new GuideSession(catalog, console, request, route, display::progress);
    User person = User.ofThisProcess(console.surroundings().environment());
    sending
        .toSender(console, person, mode.yes)
        .ifPresent(sender -> session.sendTo(sender, Optional.ofNullable(label)));
    if (format == GuideFormat.JSON) {
      session.identify(Optional.ofNullable(label));
    }
    if (mode.list || mode.print || dryRun) {
      return shown(session, display, request);
    }
    demandTerminal();
    GuideRunner run = new GuideRunner(session, console, display);
    Report report = mode.yes ? run.unattended() : run.conversation(new PromptReader(console.in()));
    return judged(report);
  }

  private void demandFormatFits() {
    if (format == GuideFormat.JSON && (!mode.yes || dryRun)) {
      throw usageError("--format json goes with --yes, which runs the steps");
    }
    if (format != null && format != GuideFormat.JSON && !mode.print) {
      throw usageError("--format " + format.name().toLowerCase(Locale.ROOT) + " goes with --print");
    }
  }

  private int scriptFromReport() {
    if (!mode.print) {
      throw usageError("--from needs --print");
    }
    new ScriptFromReport(console.surroundings().folder().resolve(from)).write(console.out());
    return ExitCode.OK;
  }

  private void demandTerminal() {
    ProcessEnvironment here = console.surroundings();
    if (!mode.yes && !(here.stdinIsTerminal() && here.stderrIsTerminal())) {
      throw usageError(
          "guide asks questions, but standard input and standard error are not both a terminal\n"
              + "use --yes to apply fixes without asking, --print for a script, or --dry-run to see"
              + " the steps");
    }
  }

  private int ticked(Catalog catalog, BuildRequest request) {
    ExaminationTarget subject = ExaminationTarget.of(console, request, () -> catalog);
    TickService ticks = new TickService(catalog.waypoints(), () -> subject);
    if (mode.tick != null) {
      console.out().println("Done: " + ticks.tick(mode.tick));
    } else {
      console.out().println("Still to do: " + ticks.untick(mode.untick));
    }
    console.out().flush();
    return ExitCode.OK;
  }

  private ReportPrinter printer() {
    ReportTargets targets =
        format == GuideFormat.JSON
            ? new ReportTargets(ReportFormat.JSON, Map.of(), true)
            : ReportTargets.TEXT;
    return new ReportPrinter(console, output.toSettings(), targets, Redaction.NONE, "");
  }

  private int shown(GuideSession session, ReportPrinter display, BuildRequest request) {
    Report report = session.examine();
    if (mode.print) {
      print(report, display, session.catalog(), request);
      return listed(report);
    }
    if (mode.list) {
      display.path(report, new PathProgress(session.catalog(), report).milestones());
      return listed(report);
    }
    display.dryRun(report, mode.yes);
    return judged(report);
  }

  private void print(Report report, ReportPrinter display, Catalog catalog, BuildRequest request) {
    if (format == null || format == GuideFormat.SH) {
      display.script(report);
      return;
    }
    ContainerContext context =
        new ContainerContext(
            report,
            new ImagePackages(catalog.tables()).of(report.results(), report.facts()),
            checks.fileName(),
            request.profile().flatMap(Profile::checksDirectory));
    if (format == GuideFormat.CONTAINERFILE) {
      display.containerfile(context);
    } else {
      display.devcontainer(context);
    }
  }

  /**
   * The exit code of a listing, which does not depend on the verdict. A bug in a check counts,
   * since its steps are missing.
   */
  private static int listed(Report report) {
    return report.hasBug() ? ExitCode.BUG : ExitCode.OK;
  }

  private static int judged(Report report) {
    return report.hasBug() ? ExitCode.BUG : ExitCode.of(report.verdict());
  }
}

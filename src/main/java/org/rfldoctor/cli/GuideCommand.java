package org.rfldoctor.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.engine.RoutePreference;
import org.rfldoctor.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Leads a person through the steps, one by one, until all is green, and further on the path. */
@Command(
    name = "guide",
    sortOptions = false,
    header = "Go through the steps one by one: shows, explains, runs on request, looks again.",
    description =
        "%nNothing is run that was not shown and agreed to. Running it again goes on where it"
            + " was left, since what is done is seen on the machine itself.%n")
final class GuideCommand extends ConsoleCommand {
  enum Route {
    distro,
    rustup
  }

  @Mixin BuildOptions build;

  @Option(
      names = "--route",
      paramLabel = "ROUTE",
      description = "Where tools come from: ${COMPLETION-CANDIDATES}; by default what serves best.")
  Route route;

  @Option(
      names = {"-y", "--yes"},
      description = "Run what mends without asking; sudo only where it asks for no password.")
  boolean yes;

  @Option(names = "--dry-run", description = "Show every step and do nothing.")
  boolean dryRun;

  @Option(names = "--print", description = "Write what mends as a script for a POSIX shell.")
  boolean print;

  @Option(names = "--list", description = "List the whole path, with what is done.")
  boolean list;

  @Option(
      names = "--tick",
      paramLabel = "ID",
      description = "Remember that you have done a step that only you can do.")
  String tick;

  @Option(names = "--untick", paramLabel = "ID", description = "Take that back.")
  String untick;

  @Mixin OutputOptions output;

  @Mixin CatalogOption checks;

  @Override
  public Integer call() {
    demandOne();
    Catalog catalog = checks.catalog();
    if (tick != null || untick != null) {
      return ticked(catalog);
    }
    Display display = new Display(console, output);
    Session session =
        new Session(catalog, console, build.toRequest(), preference(), display::progress);
    if (list || print || dryRun) {
      return shown(session, display);
    }
    demandTerminal();
    GuideRun run = new GuideRun(session, console, display);
    Report report = yes ? run.unattended() : run.conversation(new Keyboard(console.in()));
    return report.hasBug() ? ExitCode.BUG : ExitCode.of(report.verdict());
  }

  private void demandOne() {
    long modes =
        Stream.of(yes || dryRun, print, list, tick != null, untick != null)
            .filter(Boolean::booleanValue)
            .count();
    if (modes > 1) {
      throw new Failure(
          ExitCode.USAGE, "--yes, --print, --list, --tick and --untick exclude each other");
    }
  }

  private void demandTerminal() {
    Surroundings here = console.surroundings();
    if (!yes && !(here.stdinIsTerminal() && here.stderrIsTerminal())) {
      throw new Failure(
          ExitCode.USAGE,
          "guide asks questions, and standard input and error are not both a terminal\n"
              + "--yes runs what mends without asking, --print writes it as a script, --dry-run"
              + " shows it");
    }
  }

  private RoutePreference preference() {
    return Optional.ofNullable(route)
        .map(word -> RoutePreference.valueOf(word.name().toUpperCase(Locale.ROOT)))
        .orElse(RoutePreference.ANY);
  }

  private int ticked(Catalog catalog) {
    Subject subject = Subject.of(console, build.toRequest(), () -> catalog);
    TickList ticks = new TickList(catalog.waypoints(), () -> subject);
    if (tick != null) {
      console.out().println("Done: " + ticks.tick(tick));
    } else {
      console.out().println("Still to do: " + ticks.untick(untick));
    }
    console.out().flush();
    return ExitCode.READY;
  }

  private int shown(Session session, Display display) {
    Report report = session.examine();
    if (print) {
      display.script(report);
      return ExitCode.READY;
    }
    if (list) {
      display.path(report, new WholePath(session.catalog(), report).milestones());
      return ExitCode.READY;
    }
    display.dryRun(report, yes);
    return ExitCode.of(report.verdict());
  }
}

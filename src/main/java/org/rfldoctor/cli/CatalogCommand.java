package org.rfldoctor.cli;

import java.nio.file.Path;
import java.util.List;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.engine.Rehearsal;
import org.rfldoctor.report.Played;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists, validates and tests check files. */
@Command(
    name = "catalog",
    synopsisHeading = "%nUsage: ",
    header = "List, validate and test check files.",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      CatalogCommand.ListCommand.class,
      CatalogCommand.ValidateCommand.class,
      CatalogCommand.TestCommand.class
    })
final class CatalogCommand extends ConsoleCommand {

  @Override
  public Integer call() {
    throw new Failure(ExitCode.USAGE, "catalog what? list, validate or test");
  }

  /** A command over the program's own check files or those of a folder. */
  abstract static class OverChecks extends ConsoleCommand {
    @Parameters(
        arity = "0..1",
        paramLabel = "DIR",
        description = "A folder with check files; by default the program's own.")
    Path folder;

    @Mixin OutputOptions output;

    Catalog catalog() {
      return folder == null ? OwnChecks.catalog() : CatalogOption.in(folder);
    }

    Display display() {
      return new Display(console, output);
    }
  }

  /** Lists the checks. */
  @Command(
      name = "list",
      synopsisHeading = "%nUsage: ",
      header = "List the checks: stage, id, level, what they ask.")
  static final class ListCommand extends OverChecks {
    @Override
    public Integer call() {
      display().list(catalog().checks());
      return ExitCode.READY;
    }
  }

  /** Reads check files strictly. */
  @Command(
      name = "validate",
      synopsisHeading = "%nUsage: ",
      header = "Read check files strictly and tell all that is wrong.")
  static final class ValidateCommand extends OverChecks {
    @Override
    public Integer call() {
      Catalog catalog = catalog();
      console
          .out()
          .println(
              catalog.checks().size()
                  + " checks and "
                  + catalog.cases().size()
                  + " cases are fine");
      return ExitCode.READY;
    }
  }

  /** Plays the cases of check files. */
  @Command(
      name = "test",
      synopsisHeading = "%nUsage: ",
      header = "Judge the recorded answers beside the checks.")
  static final class TestCommand extends OverChecks {
    @Override
    public Integer call() {
      Catalog catalog = catalog();
      Rehearsal rehearsal = new Rehearsal(catalog.checks(), catalog.tables());
      List<Played> played = catalog.cases().stream().map(rehearsal::play).toList();
      display().tested(played);
      return played.stream().allMatch(Played::asExpected) ? ExitCode.READY : ExitCode.CASE_FAILED;
    }
  }
}

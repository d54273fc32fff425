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
  int execute() {
    throw usageError("missing subcommand: list, validate or test");
  }

  /** A command over the program's own check files or those of a folder. */
  abstract static class OverChecks extends ConsoleCommand {
    @Parameters(
        arity = "0..1",
        paramLabel = "DIR",
        description = "Directory with check files. Default: the checks of rfl-doctor.")
    Path folder;

    @Mixin OutputOptions output;

    Catalog catalog() {
      return folder == null ? OwnChecks.catalog() : CatalogOption.in(folder);
    }

    Display display() {
      return new Display(console, output.toSettings());
    }
  }

  /** Lists the checks. */
  @Command(
      name = "list",
      synopsisHeading = "%nUsage: ",
      header = "List the checks: id, stage, level and title.")
  static final class ListCommand extends OverChecks {
    @Override
    int execute() {
      display().list(catalog().checks());
      return ExitCode.OK;
    }
  }

  /** Reads check files strictly. */
  @Command(
      name = "validate",
      synopsisHeading = "%nUsage: ",
      header = "Validate check files and print every problem.")
  static final class ValidateCommand extends OverChecks {
    @Override
    int execute() {
      Catalog catalog = catalog();
      console
          .out()
          .println(
              catalog.checks().size()
                  + " checks and "
                  + catalog.cases().size()
                  + " cases are valid");
      return ExitCode.OK;
    }
  }

  /** Plays the cases of check files. */
  @Command(
      name = "test",
      synopsisHeading = "%nUsage: ",
      header = "Run the test cases of the checks.")
  static final class TestCommand extends OverChecks {
    @Override
    int execute() {
      Catalog catalog = catalog();
      Rehearsal rehearsal = new Rehearsal(catalog.checks(), catalog.tables());
      List<Played> played = catalog.cases().stream().map(rehearsal::play).toList();
      display().tested(played);
      return played.stream().allMatch(Played::asExpected) ? ExitCode.OK : ExitCode.CASE_FAILED;
    }
  }
}

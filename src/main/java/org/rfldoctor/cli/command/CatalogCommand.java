package org.rfldoctor.cli.command;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.catalog.CheckSkeleton;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.BundledCatalog;
import org.rfldoctor.cli.base.CatalogOptions;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.OutputOptions;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.engine.cases.CaseRunner;
import org.rfldoctor.report.CaseResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists, validates and tests check files. */
@Command(
    name = "catalog",
    synopsisHeading = "%nUsage: ",
    header = "List, validate, test, create and record check files.",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      CatalogCommand.ListCommand.class,
      CatalogCommand.ValidateCommand.class,
      CatalogCommand.TestCommand.class,
      CatalogCommand.NewCommand.class,
      RecordCommand.class
    })
public final class CatalogCommand extends BaseCommand {

  @Override
  public int execute() {
    throw usageError("missing subcommand: list, validate, test, new or record");
  }

  /** The base of commands about the built-in check files or those of a directory. */
  abstract static class OverChecks extends BaseCommand {
    @Parameters(
        arity = "0..1",
        paramLabel = "DIR",
        description = "Directory with check files. Default: the checks of rfl-doctor.")
    Path folder;

    @Mixin OutputOptions output;

    Catalog catalog() {
      return folder == null ? BundledCatalog.catalog() : CatalogOptions.toValidate(folder);
    }

    /** The checks to process: those of the directory, or all built-in ones. */
    List<Check> checks(Catalog catalog) {
      return catalog.checks().stream()
          .filter(check -> folder == null || catalog.added().contains(check))
          .toList();
    }

    List<CheckCase> cases(Catalog catalog) {
      Set<String> ids = checks(catalog).stream().map(Check::id).collect(Collectors.toSet());
      return catalog.cases().stream().filter(one -> ids.contains(one.check())).toList();
    }

    ReportPrinter display() {
      return new ReportPrinter(console, output.toSettings());
    }
  }

  /** Lists the checks. */
  @Command(
      name = "list",
      synopsisHeading = "%nUsage: ",
      header = "List the checks: id, stage, level and title.")
  static final class ListCommand extends OverChecks {
    @Override
    public int execute() {
      display().list(checks(catalog()));
      return ExitCode.OK;
    }
  }

  /** Validates check files. */
  @Command(
      name = "validate",
      synopsisHeading = "%nUsage: ",
      header = "Validate check files and print every problem.")
  static final class ValidateCommand extends OverChecks {
    @Override
    public int execute() {
      Catalog catalog = catalog();
      console
          .out()
          .println(
              counted(checks(catalog).size(), "check")
                  + " and "
                  + counted(cases(catalog).size(), "case")
                  + " are valid");
      return ExitCode.OK;
    }

    private static String counted(int count, String one) {
      return count + " " + one + (count == 1 ? "" : "s");
    }
  }

  /** Runs the cases of check files. */
  @Command(
      name = "test",
      synopsisHeading = "%nUsage: ",
      header = "Run the test cases of the checks.")
  static final class TestCommand extends OverChecks {
    @Override
    public int execute() {
      Catalog catalog = catalog();
      CaseRunner rehearsal = new CaseRunner(catalog.checks(), catalog.tables());
      List<CaseResult> played = cases(catalog).stream().map(rehearsal::play).toList();
      display().tested(played);
      return played.stream().allMatch(CaseResult::asExpected) ? ExitCode.OK : ExitCode.CASE_FAILED;
    }
  }

  /** Creates the two files of a new check. */
  @Command(
      name = "new",
      synopsisHeading = "%nUsage: ",
      header = "Create the two files of a new check.",
      description = "%nBoth are valid at once. Nothing is overwritten.%n")
  static final class NewCommand extends BaseCommand {
    @Parameters(
        index = "0",
        paramLabel = "STAGE/ID",
        description = "Where the check belongs, such as toolchain/bc or toolchain/tools/bc.")
    String place;

    @Parameters(
        index = "1",
        arity = "0..1",
        paramLabel = "DIR",
        defaultValue = "checks",
        description = "Directory with check files. Default: checks.")
    Path folder;

    @Override
    public int execute() {
      try {
        Path here = console.surroundings().folder();
        CheckSkeleton.of(here.resolve(folder), place)
            .write()
            .forEach(file -> console.out().println(here.relativize(file)));
      } catch (IllegalArgumentException wrong) {
        throw usageError(wrong.getMessage());
      } catch (FileAlreadyExistsException taken) {
        throw usageError(taken.getMessage() + " exists already");
      }
      console.out().println();
      console.out().println("Next: edit both, then run");
      console.out().println("  rfl-doctor catalog validate " + folder);
      console.out().println("  rfl-doctor catalog test " + folder);
      return ExitCode.OK;
    }
  }
}

package org.rfldoctor.cli.profile;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.catalog.yaml.CatalogProblem;
import org.rfldoctor.catalog.yaml.InvalidCatalogException;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.BundledCatalog;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.OutputOptions;
import org.rfldoctor.cli.base.WriteError;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.profile.Profile;
import org.rfldoctor.profile.ProfileSkeleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes, validates and shows profiles. */
@Command(
    name = "profile",
    synopsisHeading = "%nUsage: ",
    header = "Write, validate and show a profile: what a workshop asks of a machine.",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      ProfileCommand.NewCommand.class,
      ProfileCommand.ValidateCommand.class,
      ProfileCommand.ShowCommand.class
    })
public final class ProfileCommand extends BaseCommand {

  @Override
  public int execute() {
    throw usageError("missing subcommand: new, validate or show");
  }

  /** Writes a new profile. */
  @Command(
      name = "new",
      synopsisHeading = "%nUsage: ",
      header = "Create a profile to edit.",
      description = "%nIt is valid at once. Nothing is overwritten.%n")
  static final class NewCommand extends BaseCommand {
    @Parameters(paramLabel = "FILE", description = "The file, such as workshop.yaml.")
    String file;

    @Override
    public int execute() {
      Path path = console.surroundings().folder().resolve(file);
      try {
        ProfileSkeleton.write(path);
      } catch (FileAlreadyExistsException taken) {
        throw usageError(file + " exists already");
      } catch (IOException unwritable) {
        throw new CliException(
            ExitCode.NOT_WRITTEN, new WriteError(Path.of(file), unwritable).message());
      }
      console.out().println(file);
      console.out().println();
      console.out().println("Next: edit it, then run");
      console.out().println("  rfl-doctor profile validate " + file);
      console.out().println("  rfl-doctor check --profile " + file);
      return ExitCode.OK;
    }
  }

  /** The base of commands that read a profile and its checks. */
  abstract static class OverProfile extends BaseCommand {
    @Parameters(paramLabel = "FILE", description = "The profile.")
    String file;

    Profile profile() {
      return ProfileFile.read(console.surroundings(), file);
    }

    /** The catalog with the profile's own checks. Levels are not changed. */
    static Catalog catalog(Profile profile) {
      try {
        Catalog catalog =
            profile.checks().isEmpty()
                ? BundledCatalog.catalog()
                : Catalog.beside(List.of(), profile.checks(), true);
        List<CatalogProblem> problems = profile.problems(catalog);
        if (!problems.isEmpty()) {
          throw new InvalidCatalogException(problems);
        }
        return catalog;
      } catch (InvalidCatalogException bad) {
        throw ProfileFile.invalid(bad);
      }
    }
  }

  /** Validates a profile. */
  @Command(
      name = "validate",
      synopsisHeading = "%nUsage: ",
      header = "Validate a profile and its own checks, and print every problem.")
  static final class ValidateCommand extends OverProfile {
    @Override
    public int execute() {
      Profile profile = profile();
      int own = profile.checks().isEmpty() ? 0 : catalog(profile).added().size();
      catalog(profile);
      console
          .out()
          .println(
              file
                  + " is valid: "
                  + counted(own, "check of its own", "checks of its own")
                  + ", "
                  + counted(profile.levels().size(), "level", "levels"));
      console.out().println("sha256 " + profile.info().digest());
      return ExitCode.OK;
    }

    private static String counted(int count, String one, String many) {
      return count + " " + (count == 1 ? one : many);
    }
  }

  /** Shows the requirements of a profile and the commands that it would run. */
  @Command(
      name = "show",
      synopsisHeading = "%nUsage: ",
      header = "Show what a profile asks for, what it would run, and its digest.")
  static final class ShowCommand extends OverProfile {
    @Mixin OutputOptions output;

    @Override
    public int execute() {
      Profile profile = profile();
      Catalog catalog = catalog(profile);
      new ReportPrinter(console, output.toSettings())
          .topic(new ProfileTopic(file, profile, catalog).text());
      return ExitCode.OK;
    }
  }
}

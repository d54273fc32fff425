package org.rfldoctor.cli.dist;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.cli.CommandLineRunner;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.engine.cases.Explainer;
import org.rfldoctor.render.explain.CheckReferenceWriter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Writes the files of a distribution that accompany the program. They are derived from the
 * commands, the check files and {@code checks/README.md}. The build runs it.
 */
public final class DistributionFiles {
  private final Path target;
  private final LocalDate date;

  private DistributionFiles(Path target, LocalDate date) {
    this.target = target;
    this.date = date;
  }

  /**
   * @param args the directory to fill, the project's directory, and the date of the release
   */
  public static void main(String... args) throws IOException {
    Path project = Path.of(args[1]);
    DistributionFiles files =
        new DistributionFiles(Path.of(args[0]), LocalDate.parse(args[2].substring(0, 10)));
    CommandLine commands = commands();
    Catalog catalog = Catalog.bundled();
    files.manPages(commands.getCommandSpec());
    files.write(
        "man/man5/rfl-doctor-checks.5",
        new CheckFilesManPage(files.date)
            .text(Files.readString(project.resolve("checks/README.md"))));
    files.completions(
        CompletionModel.of(commands, new CompletionWords(catalog)),
        project.resolve("src/dist/completion"));
    StringWriter reference = new StringWriter();
    Explainer explainer =
        new Explainer(
            catalog.checks(), catalog.tables(), catalog.given(), catalog.cases(), Facts.NONE);
    new CheckReferenceWriter(new PrintWriter(reference))
        .write(
            catalog.checks().stream()
                .map(check -> explainer.explain(check, Optional.empty()))
                .toList());
    files.write("checks.md", reference.toString());
  }

  private static CommandLine commands() {
    ProcessEnvironment nobody =
        new ProcessEnvironment(Map.of(), Path.of("/"), false, false, false, 0, 80, true);
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new CommandLineRunner(nobody, nowhere, nowhere).commands();
  }

  private void manPages(CommandSpec command) throws IOException {
    CommandManPage page = new CommandManPage(command, date);
    write("man/man1/" + page.name() + ".1", page.text());
    for (CommandLine subcommand : command.subcommands().values()) {
      if (!(subcommand.getCommand() instanceof CommandLine.HelpCommand)) {
        manPages(subcommand.getCommandSpec());
      }
    }
  }

  private void completions(CommandSpec model, Path kbuildWords) throws IOException {
    write(
        "completion/rfl-doctor.bash",
        BashCompletion.script(model) + Files.readString(kbuildWords.resolve("kbuild.bash")));
    write(
        "completion/_rfl-doctor",
        ZshCompletion.script(model) + Files.readString(kbuildWords.resolve("kbuild.zsh")));
    write(
        "completion/rfl-doctor.fish",
        FishCompletion.script(model) + Files.readString(kbuildWords.resolve("kbuild.fish")));
  }

  private void write(String name, String text) throws IOException {
    Path file = target.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

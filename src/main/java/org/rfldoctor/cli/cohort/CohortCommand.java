package org.rfldoctor.cli.cohort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.ReportOptions;
import org.rfldoctor.cli.base.WholeFile;
import org.rfldoctor.cli.examine.ReportPrinter;
import org.rfldoctor.cohort.board.Board;
import org.rfldoctor.cohort.board.BoardMaker;
import org.rfldoctor.cohort.read.ReportReader;
import org.rfldoctor.cohort.text.BoardText;
import org.rfldoctor.render.terminal.RenderSettings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the reports of many machines on one board. */
@Command(
    name = "cohort",
    subcommands = ServeCommand.class,
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    header = "Show the reports of many machines on one board.",
    description = {
      "",
      "Reads reports that `rfl-doctor check --format json` wrote on other machines: files, and all"
          + " *.json in folders. Of several reports of one machine, the newest counts. A machine"
          + " is known by its id and its --label. Commands come from the reports: compare them"
          + " before you hand them out.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every machine is ready, and all who were expected have answered",
      "1:not all are ready, or a file could not be written",
      "2:the command line is wrong"
    })
public final class CohortCommand extends BaseCommand {
  @Parameters(paramLabel = "REPORT|FOLDER", arity = "0..*", description = "Reports as JSON.")
  List<Path> places = List.of();

  @Option(
      names = "--expect",
      paramLabel = "FILE",
      description = "Labels of all who should answer, one a line.")
  Path expected;

  @ArgGroup(validate = false, heading = "%nBoard:%n")
  BoardGroup output = new BoardGroup();

  /** The options of the section "Board" in the help. */
  static final class BoardGroup extends ReportOptions {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description =
            "text (for the terminal), json (one object), csv (one line for each machine) or html"
                + " (one file, offline). Default: text.")
    BoardFormat format;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        description =
            "Write the board to this file too: .txt, .json, .csv or .html. Can be given several"
                + " times.")
    List<Path> files = List.of();

    @Option(
        names = "--messages",
        description = "Print a message for each machine instead: what is wrong, what to type.")
    boolean messages;
  }

  @Override
  public int execute() {
    if (places.isEmpty()) {
      throw usageError("name the reports: files, or folders of them");
    }
    Path folder = console.surroundings().folder();
    List<Path> all = places.stream().map(folder::resolve).toList();
    for (Path place : all) {
      if (!Files.exists(place)) {
        throw usageError("there is no file or folder " + place);
      }
    }
    Map<WholeFile, BoardFormat> files = files(folder);
    List<String> names = ExpectedNames.of(Optional.ofNullable(expected), folder);
    Board board = new BoardMaker(Instant.now()).make(new ReportReader().read(all), names);
    RenderSettings look = new ReportPrinter(console, output.toSettings()).settings();
    if (output.messages) {
      new BoardText(look).messages(board, console.out());
    } else {
      shown().write(board, look, console.out());
    }
    console.out().flush();
    files.forEach((file, format) -> file.write(out -> format.write(board, look.inFile(), out)));
    return board.isGreen() ? ExitCode.OK : ExitCode.COHORT_NOT_READY;
  }

  private BoardFormat shown() {
    return output.format == null || !output.files.isEmpty() ? BoardFormat.TEXT : output.format;
  }

  private Map<WholeFile, BoardFormat> files(Path folder) {
    Map<WholeFile, BoardFormat> files = new LinkedHashMap<>();
    for (Path file : output.files) {
      WholeFile whole = new WholeFile(folder.resolve(file));
      files.put(
          whole,
          Optional.ofNullable(output.format)
              .or(() -> BoardFormat.of(file))
              .orElseThrow(
                  () ->
                      usageError(
                          "the ending of "
                              + file
                              + " tells no format (.txt, .json, .csv, .html)")));
      whole.demandFolder();
    }
    return files;
  }
}

package org.rfldoctor.cli.cohort;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rfldoctor.cohort.board.Board;
import org.rfldoctor.cohort.csv.BoardCsv;
import org.rfldoctor.cohort.html.BoardHtml;
import org.rfldoctor.cohort.json.BoardJson;
import org.rfldoctor.cohort.text.BoardText;
import org.rfldoctor.render.terminal.RenderSettings;

/** The output formats of a board. */
enum BoardFormat {
  TEXT("txt"),
  JSON("json"),
  CSV("csv"),
  HTML("html");

  private final String ending;

  BoardFormat(String ending) {
    this.ending = ending;
  }

  /** The format for the suffix of a file name. */
  static Optional<BoardFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> name.endsWith("." + it.ending)).findFirst();
  }

  void write(Board board, RenderSettings look, PrintWriter out) {
    switch (this) {
      case TEXT -> new BoardText(look).write(board, out);
      case JSON -> new BoardJson().write(board, out);
      case CSV -> new BoardCsv().write(board, out);
      case HTML -> new BoardHtml().write(board, out);
    }
    out.flush();
  }
}

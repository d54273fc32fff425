package org.rfldoctor.cohort.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.GZIPOutputStream;
import org.rfldoctor.cohort.board.Board;
import org.rfldoctor.cohort.board.BoardMaker;
import org.rfldoctor.cohort.csv.BoardCsv;
import org.rfldoctor.cohort.html.BoardHtml;
import org.rfldoctor.cohort.json.BoardJson;
import org.rfldoctor.cohort.read.ReportReader;

/** What a room knows: its reports, its board, and what it hands out. */
final class Room {
  private static final int REFRESH_SECONDS = 5;

  private final ReportStore store;
  private final List<String> expected;
  private final Optional<Handout> program;
  private final Optional<HandedProfile> profile;
  private final Map<String, byte[]> files;
  private long version = -1;
  private Board board;

  private Room(
      ReportStore store,
      List<String> expected,
      Optional<Handout> program,
      Optional<HandedProfile> profile,
      Map<String, byte[]> files) {
    this.store = store;
    this.expected = expected;
    this.program = program;
    this.profile = profile;
    this.files = files;
  }

  static Room of(ServeSettings settings, ReportStore store) throws IOException {
    Optional<Handout> program = Optional.empty();
    if (settings.program().isPresent()) {
      program = Optional.of(Handout.of(settings.program().get(), settings.folder()));
    }
    Map<String, byte[]> files = new HashMap<>();
    if (settings.profile().isPresent()) {
      Path profile = settings.profile().get().file();
      files.put(JoinScript.PROFILE, Files.readAllBytes(profile));
      Optional<String> checks = settings.profile().get().checks();
      if (checks.isPresent()) {
        files.put(JoinScript.CHECKS, packed(profile.resolveSibling(checks.get()), checks.get()));
      }
    }
    return new Room(store, settings.expected(), program, settings.profile(), files);
  }

  private static byte[] packed(Path folder, String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      new TarWriter(packed).folder(folder, name.replaceFirst("/$", ""), List.of());
    }
    return bytes.toByteArray();
  }

  ReportStore store() {
    return store;
  }

  Optional<Handout> program() {
    return program;
  }

  Optional<HandedProfile> profile() {
    return profile;
  }

  /** A file of the profile, by its name in the link. */
  Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** The board of all, made anew where a report has come. */
  synchronized Board board() {
    long now = store.version();
    if (board == null || now != version) {
      board = board(List.of(store.folder()), expected);
      version = now;
    }
    return board;
  }

  /** The board of one machine. */
  Board board(List<Path> reports, List<String> names) {
    return new BoardMaker(Instant.now()).make(new ReportReader().read(reports), names);
  }

  String html(Board shown) {
    return written(new BoardHtml(REFRESH_SECONDS)::write, shown);
  }

  String json(Board shown) {
    return written(new BoardJson()::write, shown);
  }

  String csv(Board shown) {
    return written(new BoardCsv()::write, shown);
  }

  private static String written(BiConsumer<Board, PrintWriter> writer, Board shown) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    writer.accept(shown, out);
    out.flush();
    return text.toString();
  }
}

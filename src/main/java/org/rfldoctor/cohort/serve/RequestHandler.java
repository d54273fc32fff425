package org.rfldoctor.cohort.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.FileEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.rfldoctor.cohort.board.Board;
import org.rfldoctor.cohort.html.PageFrame;
import org.rfldoctor.cohort.read.NoReportException;
import org.rfldoctor.cohort.read.ReportReader;
import org.rfldoctor.json.JsonException;

/** Answers one request. Whoever has no token learns nothing, not even what exists. */
record RequestHandler(Tokens tokens, Room room, Consumer<String> arrived)
    implements HttpRequestHandler {
  /** The largest report that is taken, in bytes; a brief one has a tenth of this. */
  static final int LARGEST = 1 << 20;

  private static final RateLimit OF_A_SEAT =
      new RateLimit(30, 5_000, () -> System.nanoTime() / 1_000_000);
  private static final RateLimit OF_ALL =
      new RateLimit(400, 20, () -> System.nanoTime() / 1_000_000);
  private static final String KEY = "[0-9a-f]{32}";
  private static final String HOST = "[A-Za-z0-9.-]+(:\\d+)?|\\[[0-9a-fA-F:.]+\\](:\\d+)?";

  @Override
  public void handle(ClassicHttpRequest request, ClassicHttpResponse response, HttpContext context)
      throws IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", PageFrame.POLICY + "; frame-ancestors 'none'");
    String path = request.getPath().replaceFirst("\\?.*", "");
    List<String> parts = List.of(path.split("/", -1));
    if (parts.size() < 3 || parts.size() > 4) {
      notFound(response);
      return;
    }
    String rest = parts.size() == 4 ? parts.get(3) : "";
    boolean get = request.getMethod().equals("GET");
    if (parts.get(1).equals("host") && get && tokens.isHost(parts.get(2))) {
      host(rest, response);
    } else if (parts.get(1).equals("join") && tokens.isRoom(parts.get(2))) {
      if (request.getMethod().equals("POST") && rest.isEmpty()) {
        report(request, response);
      } else if (get) {
        join(rest, request, response);
      } else {
        text(response, 405, "GET or POST");
      }
    } else if (parts.get(1).equals("seat") && get && rest.isEmpty()) {
      seat(parts.get(2), response);
    } else {
      notFound(response);
    }
  }

  private void host(String rest, ClassicHttpResponse response) {
    switch (rest) {
      case "" -> html(response, room.html(room.board()));
      case "board.json" ->
          answer(response, 200, room.json(room.board()), ContentType.APPLICATION_JSON);
      case "board.csv" -> text(response, 200, room.csv(room.board()));
      default -> notFound(response);
    }
  }

  private void seat(String key, ClassicHttpResponse response) {
    if (!key.matches(KEY) || room.store().of(key).isEmpty()) {
      notFound(response);
    } else {
      html(response, room.html(room.board(room.store().of(key), List.of())));
    }
  }

  private void join(String rest, ClassicHttpRequest request, ClassicHttpResponse response)
      throws IOException {
    Optional<byte[]> file = room.file(rest);
    if (file.isPresent()) {
      response.setEntity(new ByteArrayEntity(file.get(), ContentType.APPLICATION_OCTET_STREAM));
    } else if (room.program().isEmpty()) {
      text(response, rest.isEmpty() ? 503 : 404, "This host hands out no program.\n");
    } else if (rest.equals("program.tar.gz")) {
      response.setEntity(
          new FileEntity(
              room.program().get().file().toFile(), ContentType.create("application/gzip")));
    } else if (rest.isEmpty()) {
      Header host = request.getFirstHeader("Host");
      String name = host == null ? "" : host.getValue();
      if (!name.matches(HOST)) {
        text(response, 400, "The request names no host.\n");
        return;
      }
      String link = "http://" + name + "/join/" + tokens.room();
      Handout program = room.program().get();
      text(response, 200, JoinScript.of(link, program, program.megabytes(), room.profile()));
    } else {
      notFound(response);
    }
  }

  private void report(ClassicHttpRequest request, ClassicHttpResponse response) throws IOException {
    Header[] keys = request.getHeaders("X-Seat-Key");
    String key = keys.length == 1 ? keys[0].getValue() : "";
    if (!key.matches(KEY)) {
      text(response, 400, "The request has no X-Seat-Key of 32 hexadecimal digits.\n");
      return;
    }
    if (!OF_A_SEAT.allows(key) || !OF_ALL.allows("")) {
      response.setHeader("Retry-After", "10");
      text(response, 429, "Too many reports. Wait ten seconds.\n");
      return;
    }
    byte[] body = body(request);
    if (body.length > LARGEST) {
      text(response, 413, "The report has more than 1 MB. Send it with --brief.\n");
      return;
    }
    try {
      ReportReader.whole("report", body);
    } catch (JsonException | NoReportException wrong) {
      text(response, 400, "This is no report: " + wrong.getMessage() + "\n");
      return;
    }
    if (!room.store().add(key, body)) {
      text(response, 403, "No more machines are taken here. Ask the host.\n");
      return;
    }
    Board own = room.board(room.store().of(key), List.of());
    String sentence =
        own.seats().isEmpty()
            ? ""
            : own.seats().get(0).name() + ": " + own.seats().get(0).report().verdict().word();
    arrived.accept(sentence);
    text(response, 200, "/seat/" + key + "\n");
  }

  /** The whole body, or one byte more than is taken. */
  private static byte[] body(ClassicHttpRequest request) throws IOException {
    HttpEntity entity = request.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    if (entity.getContentLength() > LARGEST) {
      return new byte[LARGEST + 1];
    }
    try (InputStream in = entity.getContent();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      byte[] buffer = new byte[8192];
      for (int read = in.read(buffer); read >= 0 && out.size() <= LARGEST; read = in.read(buffer)) {
        out.write(buffer, 0, read);
      }
      return out.toByteArray();
    }
  }

  private static void html(ClassicHttpResponse response, String page) {
    answer(response, 200, page, ContentType.TEXT_HTML.withCharset(StandardCharsets.UTF_8));
  }

  private static void text(ClassicHttpResponse response, int code, String text) {
    answer(response, code, text, ContentType.TEXT_PLAIN.withCharset(StandardCharsets.UTF_8));
  }

  private static void notFound(ClassicHttpResponse response) {
    text(response, 404, "Not found.\n");
  }

  private static void answer(
      ClassicHttpResponse response, int code, String text, ContentType type) {
    response.setCode(code);
    response.setEntity(new StringEntity(text, type));
  }
}

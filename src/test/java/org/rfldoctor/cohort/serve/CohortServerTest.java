package org.rfldoctor.cohort.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cohort.ReportFiles;
import org.rfldoctor.render.ExternalTool;

class CohortServerTest {
  private static final String ANNA = "a".repeat(32);
  private static final String BEN = "b".repeat(32);

  @TempDir Path folder;

  private final List<String> arrived = new ArrayList<>();
  private Path program;
  private CohortServer server;

  @BeforeEach
  void setUpServerWithThreeSeats() throws IOException {
    program = Files.createDirectories(folder.resolve("program"));
    Path bin = Files.createDirectories(program.resolve("bin"));
    Path launcher = Files.writeString(bin.resolve("rfl-doctor"), "#!/bin/sh\necho RAN \"$@\"\n");
    launcher.toFile().setExecutable(true);
    Path lib = Files.createDirectories(program.resolve("lib"));
    Files.writeString(lib.resolve("rfl-doctor.jsa"), "fits one Java only");
    Files.writeString(folder.resolve("brno-2026.yaml"), "title: t\n");
    Path checks = Files.createDirectories(folder.resolve("own/test"));
    Files.writeString(checks.resolve("projector.yaml"), "title: projector\n");
    server = serve();
  }

  @AfterEach
  void closeServer() {
    server.close();
  }

  private CohortServer serve() throws IOException {
    ServeSettings settings =
        new ServeSettings(
            InetAddress.getLoopbackAddress(),
            0,
            folder.resolve("cohort"),
            List.of("anna", "ben", "cleo"),
            Optional.of(
                new HandedProfile(folder.resolve("brno-2026.yaml"), "d1e5", Optional.of("own"))),
            Optional.of(program),
            3);
    return new CohortServer(settings, arrived::add);
  }

  private record Answer(int code, String text) {}

  private Answer get(String path) throws IOException {
    return answer(connection(path));
  }

  private HttpURLConnection connection(String path) throws IOException {
    return (HttpURLConnection)
        URI.create("http://127.0.0.1:" + server.port() + path).toURL().openConnection();
  }

  private Answer post(String path, String key, String body) throws IOException {
    HttpURLConnection connection = connection(path);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setRequestProperty("X-Seat-Key", key);
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body.getBytes(StandardCharsets.UTF_8));
    }
    return answer(connection);
  }

  private static Answer answer(HttpURLConnection connection) throws IOException {
    int code = connection.getResponseCode();
    try (InputStream in = code < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      return new Answer(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private Answer sends(String label, String key, String... causes) throws IOException {
    String report = ReportFiles.json(label, label, "09:00", "debian", "13", causes);
    return post(server.joinPath(), key, report);
  }

  @Test
  void aReportIsKeptAndShownToTheHost() throws IOException {
    assertThat(sends("anna", ANNA, "clang-not-found"))
        .isEqualTo(new Answer(200, "/seat/" + ANNA + "\n"));

    assertThat(get(server.hostPath()).text)
        .contains("1 machine: 0 ready, 1 not ready. 2 have not answered.", "clang-not-found");
    assertThat(get(server.hostPath() + "/board.json").text).contains("\"seat\": \"anna\"");
    assertThat(arrived).containsExactly("anna: not-ready");
  }

  @Test
  void aParticipantSeesTheOwnRowOnly() throws IOException {
    sends("anna", ANNA);
    sends("ben", BEN, "clang-not-found");

    assertThat(get("/seat/" + ANNA).text).contains("anna").doesNotContain("ben", "clang");
    assertThat(get("/seat/" + "c".repeat(32)).code).isEqualTo(404);
  }

  @Test
  void pathWithoutAValidTokenIsNotFound() throws IOException {
    String host = server.hostPath().replace("/host/", "");
    for (String path :
        List.of(
            "/", "/host/", "/host/x", "/join/x", "/join/" + host, "/seat/x", "/../etc/passwd")) {
      assertThat(get(path).code).as(path).isEqualTo(404);
    }
    assertThat(get(server.joinPath().replace("join", "host")).code).isEqualTo(404);
    assertThat(post("/join/x", ANNA, "{}").code).isEqualTo(404);
  }

  @Test
  void invalidReportIsRefusedAndNotSaved() throws IOException {
    String good = ReportFiles.json("a", "a", "09:00", "debian", "13");
    String path = server.joinPath();

    assertThat(post(path, ANNA, good.substring(0, 200)).text).contains("it ends too early");
    assertThat(post(path, ANNA, "").code).isEqualTo(400);
    assertThat(post(path, ANNA, "{\"tool\":{\"name\":\"x\"}}").text)
        .contains("it is no report of rfl-doctor");
    assertThat(post(path, ANNA, "{\"a\":" + "[".repeat(50_000)).code).isEqualTo(400);
    assertThat(post(path, "../../x", good).text).contains("no X-Seat-Key");
    assertThat(post(path, ANNA, good + " ".repeat(1 << 20)).code).isEqualTo(413);
    assertThat(kept()).isEmpty();
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cohort"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith(".tokens") && !name.startsWith(".program"))
          .toList();
    }
  }

  @Test
  void fullServerRefusesNewMachinesAndAcceptsKnownOnes() throws IOException {
    for (String key : List.of("a", "b", "c")) {
      sends(key, key.repeat(32));
    }

    assertThat(sends("d", "d".repeat(32)).code).isEqualTo(403);
    assertThat(sends("a", ANNA, "clang-not-found").code).isEqualTo(200);
    assertThat(kept()).hasSize(4);
  }

  @Test
  void tooManyReportsOfOneMachineAreRateLimited() throws IOException {
    List<Integer> codes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      codes.add(sends("z", "0123456789abcdef".repeat(2)).code);
    }

    assertThat(codes).startsWith(200).endsWith(429);
    assertThat(kept()).hasSize(20);
  }

  @Test
  void restartKeepsReportsAndLinks() throws IOException {
    sends("anna", ANNA);
    String links = server.joinPath() + server.hostPath();
    Files.writeString(folder.resolve("cohort/.part-1234"), "half");
    server.close();

    server = serve();

    assertThat(server.joinPath() + server.hostPath()).isEqualTo(links);
    assertThat(get(server.hostPath()).text).contains("<strong>anna</strong>");
    assertThat(get("/seat/" + ANNA).code).isEqualTo(200);
    assertThat(kept()).hasSize(1);
  }

  @Test
  void idleClientsDoNotBlockOthers() throws IOException {
    List<Socket> idle = new ArrayList<>();
    for (int i = 0; i < 450; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
      socket.getOutputStream().write("POST ".getBytes(StandardCharsets.US_ASCII));
      idle.add(socket);
    }

    assertThat(sends("anna", ANNA).code).isEqualTo(200);

    for (Socket socket : idle) {
      socket.close();
    }
  }

  @Test
  void pagesAllowOnlyTheirOwnScript() throws IOException {
    HttpURLConnection board = connection(server.hostPath());

    assertThat(board.getHeaderField("Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .contains("script-src 'sha256-");
    assertThat(board.getHeaderField("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void theJoinScriptUnpacksTheProgramAndRunsIt() throws IOException {
    Path script = Files.writeString(folder.resolve("join.sh"), get(server.joinPath()).text);
    String link = "http://127.0.0.1:" + server.port() + server.joinPath();
    ExternalTool.demand("curl", "wget");

    String said =
        ExternalTool.run(
            List.of(
                "env",
                "RFL_DOCTOR_JOIN=yes",
                "RFL_DOCTOR_LABEL=seat 7",
                "XDG_CACHE_HOME=" + folder.resolve("cache"),
                "sh",
                script.toString()),
            0);

    Path workshop = folder.resolve("cache/rfl-doctor-workshop");
    assertThat(said)
        .startsWith("This will\n  1. download rfl-doctor (1 MB) and the workshop's profile into ")
        .contains(
            "RAN check --profile " + workshop + "/profile/brno-2026.yaml --trust-profile d1e5")
        .contains("--label seat 7 --send " + link + " --yes");
    assertThat(workshop.resolve("profile/brno-2026.yaml")).hasContent("title: t");
    assertThat(workshop.resolve("profile/own/test/projector.yaml")).hasContent("title: projector");
    assertThat(workshop.resolve("rfl-doctor/lib/rfl-doctor.jsa")).doesNotExist();
  }

  @Test
  void joinScriptWithoutATerminalDoesNothing() throws IOException {
    Path script = Files.writeString(folder.resolve("join.sh"), get(server.joinPath()).text);

    String said =
        ExternalTool.run(
            List.of(
                "setsid",
                "-w",
                "env",
                "XDG_CACHE_HOME=" + folder.resolve("cache"),
                "sh",
                script.toString()),
            2);

    assertThat(said).contains("There is no terminal to ask on.");
    assertThat(folder.resolve("cache")).doesNotExist();
  }
}

package org.rfldoctor.cli.send;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.Security;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;

/** The link to which reports are sent. The host shows it. */
record HostLink(URL url) {
  private static final String TLS = "SunJSSE";
  private static final int CONNECT_MILLIS = 10_000;
  private static final int ANSWER_MILLIS = 30_000;
  private static final int LONGEST_ANSWER = 4096;

  /**
   * Parses the link of a command line.
   *
   * @throws CliException if it is no valid link
   */
  static HostLink of(String text) {
    return of(text, Security.getProvider(TLS) != null);
  }

  /**
   * The link of a command line.
   *
   * @param tls whether the Java at hand has TLS; the one of the archive has not, for its size
   * @throws CliException where it is none, or cannot be reached
   */
  static HostLink of(String text, boolean tls) {
    if (text.startsWith("https:") && !tls) {
      throw new CliException(
          ExitCode.USAGE,
          "this rfl-doctor has no TLS, so it cannot send to "
              + text
              + "\nwrite the report to a file and send it with curl:\n"
              + "    rfl-doctor check --brief --redact --format json --label NAME > report.json\n"
              + "    curl -fsS -H \"X-Seat-Key: $(tr -d - </proc/sys/kernel/random/uuid)\""
              + " --data-binary @report.json "
              + text);
    }
    try {
      URI link = URI.create(text);
      boolean web = "http".equals(link.getScheme()) || "https".equals(link.getScheme());
      if (web && link.getHost() != null && link.getUserInfo() == null) {
        return new HostLink(link.toURL());
      }
    } catch (IllegalArgumentException | MalformedURLException wrong) {
      // The exception below has the message.
    }
    throw new CliException(
        ExitCode.USAGE,
        "--send takes the link that the host shows, like http://192.168.1.5:8322/join/TOKEN, not "
            + text);
  }

  /**
   * Sends a report.
   *
   * @param key the secret that identifies this seat
   * @return the URL of the seat's row; an empty text if the host sends none
   * @throws IOException if it could not be sent
   */
  String post(byte[] report, String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    try {
      connection.setConnectTimeout(CONNECT_MILLIS);
      connection.setReadTimeout(ANSWER_MILLIS);
      connection.setInstanceFollowRedirects(false);
      connection.setRequestMethod("POST");
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", "application/json");
      connection.setRequestProperty("X-Seat-Key", key);
      connection.setFixedLengthStreamingMode(report.length);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(report);
      }
      int code = connection.getResponseCode();
      String answer =
          answer(code < 400 ? connection.getInputStream() : connection.getErrorStream());
      if (code != HttpURLConnection.HTTP_OK) {
        throw new IOException("the host answered " + code + ": " + answer);
      }
      return answer.matches("/seat/[0-9a-f]+") ? new URL(url, answer).toString() : "";
    } finally {
      connection.disconnect();
    }
  }

  private static String answer(InputStream in) throws IOException {
    if (in == null) {
      return "";
    }
    String text = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
    return ControlCharacterEscaper.text(text.strip());
  }

  @Override
  public String toString() {
    return url.toString();
  }
}

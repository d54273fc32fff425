package org.rfldoctor.cohort.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.rfldoctor.check.value.Sha256;
import org.rfldoctor.render.content.XmlText;

/**
 * The frame of a page: style, script, and a policy that allows these two, by their digests, and
 * nothing else.
 */
public final class PageFrame {
  private static final String STYLE = resource("board.css");
  private static final String SCRIPT = resource("board.js");

  /** The policy, for the head of a page and the header of a response. */
  public static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
          + digest(STYLE)
          + "'; script-src 'sha256-"
          + digest(SCRIPT)
          + "'";

  private PageFrame() {}

  /**
   * The begin of a page.
   *
   * @param refresh after how many seconds it loads itself anew; 0 for never
   */
  static String begin(String title, int refresh) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="%s" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>%s</title>
        <style>%s</style>
        </head>
        <body data-refresh="%d">
        """
        .formatted(POLICY, XmlText.escaped(title), STYLE, refresh);
  }

  static String end() {
    return "<script>" + SCRIPT + "</script>\n</body>\n</html>\n";
  }

  private static String resource(String name) {
    try (InputStream in = PageFrame.class.getResourceAsStream("/cohort/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String digest(String text) {
    return Base64.getEncoder().encodeToString(Sha256.of(text));
  }
}

package org.rfldoctor.cli.dist;

import java.util.Locale;
import java.util.Map;

/** What each value of {@code --format} is for, in a few words. */
final class FormatDescriptions {
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("text", "for the terminal"),
          Map.entry("json", "one JSON object"),
          Map.entry("markdown", "for an issue or a chat"),
          Map.entry("junit", "JUnit XML for a CI server"),
          Map.entry("tap", "Test Anything Protocol"),
          Map.entry("github", "annotations and a job summary"),
          Map.entry("html", "one HTML file"),
          Map.entry("prometheus", "metrics for a text collector"),
          Map.entry("csv", "one line for each machine"),
          Map.entry("sh", "a shell script"),
          Map.entry("containerfile", "an image of Debian or Ubuntu"),
          Map.entry("devcontainer", "a folder for an editor"));

  private FormatDescriptions() {}

  static String of(String format) {
    String text = TEXTS.get(format.toLowerCase(Locale.ROOT));
    if (text == null) {
      throw new IllegalStateException("no description of --format " + format);
    }
    return text;
  }
}

package org.rfldoctor.render.format;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.render.terminal.TextPage;
import org.rfldoctor.report.ProfileInfo;
import org.rfldoctor.report.Report;

/** Prints the title, header and footer of a profile around the report. */
public final class ProfileText {
  private final Optional<ProfileInfo> profile;

  public ProfileText(Report report) {
    this.profile = report.system().profile();
  }

  /** Prints title and header, then an empty line. */
  public void writeHeader(TextPage page) {
    profile.ifPresent(
        known -> {
          page.prose(0, Style.HEADING, known.title());
          lines(known.header()).forEach(line -> page.prose(0, Style.PLAIN, line));
          page.blank();
        });
  }

  /** Prints an empty line, then the footer. */
  public void writeFooter(TextPage page) {
    List<String> lines = profile.map(known -> lines(known.footer())).orElse(List.of());
    if (!lines.isEmpty()) {
      page.blank();
      lines.forEach(line -> page.prose(0, Style.PLAIN, line));
    }
  }

  private static List<String> lines(Optional<String> text) {
    return text.map(it -> it.lines().toList()).orElse(List.of());
  }
}

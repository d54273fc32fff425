package org.rfldoctor.cli.examine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rfldoctor.render.content.ReportWriter;
import org.rfldoctor.render.github.GithubReport;
import org.rfldoctor.render.html.HtmlReport;
import org.rfldoctor.render.junit.JunitReport;
import org.rfldoctor.render.markdown.MarkdownReport;
import org.rfldoctor.render.prometheus.PrometheusReport;
import org.rfldoctor.render.tap.TapReport;

/** The output formats of a report, with their file name suffixes. */
public enum ReportFormat {
  TEXT("txt"),
  JSON("json"),
  MARKDOWN("md"),
  JUNIT("xml"),
  TAP("tap"),
  GITHUB(),
  HTML("html", "htm"),
  PROMETHEUS("prom");

  private final List<String> endings;

  ReportFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format for the suffix of a file name. */
  static Optional<ReportFormat> of(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> it.endings.contains(ending)).findFirst();
  }

  /** The known suffixes, for an error message. */
  static String known() {
    return String.join(
        ", ",
        Arrays.stream(values())
            .flatMap(it -> it.endings.stream())
            .map(ending -> "." + ending)
            .toList());
  }

  /** Whether the format is for sharing, so that it is redacted by default. */
  boolean isShared() {
    return this == MARKDOWN || this == GITHUB;
  }

  /** The writer of the format. Text and JSON have their own classes. */
  ReportWriter writer() {
    return switch (this) {
      case MARKDOWN -> new MarkdownReport();
      case JUNIT -> new JunitReport();
      case TAP -> new TapReport();
      case GITHUB -> new GithubReport();
      case HTML -> new HtmlReport();
      case PROMETHEUS -> new PrometheusReport();
      case TEXT, JSON -> throw new IllegalStateException(name());
    };
  }
}

package org.rfldoctor.render.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rfldoctor.render.Golden;
import org.rfldoctor.render.Reports;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.render.text.TextReport;

class ColorPaletteTest {
  /** Writes a report in a separate JVM and returns its output, which lists the loaded classes. */
  private static String classesLoaded(ColorPalette palette)
      throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-verbose:class",
                "-cp",
                System.getProperty("java.class.path"),
                OneReport.class.getName(),
                palette.name())
            .redirectErrorStream(true)
            .start();
    String printed = new String(java.getInputStream().readAllBytes());
    assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(printed).contains("Not ready: 1 problem");
    return printed;
  }

  @Test
  void plainReportLoadsNoJansiClass() throws Exception {
    assertThat(classesLoaded(ColorPalette.NONE)).doesNotContain("org.jline");
  }

  @Test
  void colouredReportLoadsNoNativeClass() throws Exception {
    assertThat(classesLoaded(ColorPalette.COLOUR))
        .contains("org.jline.jansi.Ansi ")
        .doesNotContain("org.jline.jansi.AnsiConsole", "org.jline.nativ", "org.jline.terminal");
  }

  /** The main class of the separate JVM. */
  static final class OneReport {
    private OneReport() {}

    public static void main(String[] palette) {
      RenderSettings look =
          new RenderSettings(Theme.ASCII, ColorPalette.valueOf(palette[0]), 80, false, "");
      System.out.println(
          Golden.written(
              out ->
                  new TextReport(look, Redaction.NONE, 40)
                      .write(Reports.onlyRustSourceMissing(), out)));
    }
  }
}

package org.rfldoctor.render.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Stage;
import org.rfldoctor.render.Examined;
import org.rfldoctor.render.Screen;
import org.rfldoctor.report.Result;

class ProgressListenerTest {
  private static final long SECOND = 1_000_000_000L;

  private static ProgressLine awaited(Theme theme, int columns) {
    ProgressLine awaited = new ProgressLine(theme, columns);
    awaited.started("rustc", 0);
    awaited.finished("rustc");
    awaited.started("rustavailable", 0);
    awaited.started("libelf headers", 2 * SECOND);
    awaited.started("bindgen", 3 * SECOND);
    return awaited;
  }

  @Test
  void longestRunningCheckComesFirst() {
    assertThat(awaited(Theme.UNICODE, 80).line(0, 3 * SECOND))
        .isEqualTo("⠋ 1 done  ·  rustavailable 3 s  ·  libelf headers 1 s  ·  bindgen");
  }

  @Test
  void progressLineIsNarrowerThanTheTerminal() {
    assertThat(awaited(Theme.UNICODE, 50).line(1, 3 * SECOND))
        .isEqualTo("⠙ 1 done  ·  rustavailable 3 s  … 2 more");
    for (int columns = 20; columns < 80; columns++) {
      assertThat(DisplayWidth.of(awaited(Theme.UNICODE, columns).line(0, 3 * SECOND)))
          .isLessThan(columns);
    }
  }

  @Test
  void asciiTerminalShowsAnAsciiSpinner() {
    assertThat(awaited(Theme.ASCII, 80).line(1, 3 * SECOND))
        .isEqualTo("/ 1 done  |  rustavailable 3 s  |  libelf headers 1 s  |  bindgen");
  }

  @Test
  void progressLineWithoutAStartedCheckIsEmpty() {
    assertThat(new ProgressLine(Theme.UNICODE, 80).line(0, 0)).isEmpty();
  }

  @Test
  void pipeAndDumbTerminalShowNoProgress() {
    StringWriter err = new StringWriter();
    for (Terminal terminal : new Terminal[] {terminal(false, false), terminal(true, true)}) {
      try (ProgressListener progress = ProgressListener.on(terminal, new PrintWriter(err))) {
        progress.started(rustc().check());
        progress.finished(rustc());
      }
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void closedSpinnerLeavesABlankLine() throws InterruptedException {
    Screen screen = new Screen();
    try (ProgressListener progress =
        ProgressListener.on(terminal(true, false), new PrintWriter(screen))) {
      progress.started(rustc().check());
      screen.awaitText();
    }
    assertThat(screen.everything()).contains("rustc").doesNotContain("\u001b", "\n");
    assertThat(screen.line()).isBlank();
  }

  private static Terminal terminal(boolean interactive, boolean dumb) {
    return new Terminal(interactive, 80, true, dumb, false);
  }

  private static Result rustc() {
    return Examined.check(Stage.TOOLCHAIN, "rustc").passes("1.85.1", "");
  }
}

package org.rfldoctor.render.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandOutputPrinterTest {
  private final StringWriter screen = new StringWriter();
  private final CommandOutputPrinter streamed =
      new CommandOutputPrinter(
          new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 80, false, ""),
          new PrintWriter(screen),
          Terminal.of(false, 80, true, Map.of()));

  @Test
  void plainLinesArePrintedUnchanged() {
    show("one\ntwo\n");

    assertThat(screen).hasToString("one\ntwo\n");
  }

  @Test
  void questionOnATerminalIsPrintedBeforeItsLineEnds() {
    show(onTerminal(80), "Go on? [Y/n] ");

    assertThat(screen).hasToString("Go on? [Y/n] ");
  }

  @Test
  void openLineIsEndedOnce() {
    show("Go on? ");
    streamed.end();
    streamed.end();

    assertThat(screen).hasToString("Go on? \n");
  }

  @Test
  void incompleteUtf8CharacterIsHeldBack() {
    byte[] bytes = "a ✔ b".getBytes(StandardCharsets.UTF_8);
    for (byte each : bytes) {
      streamed.show(new byte[] {each}, 1);
    }
    streamed.end();

    assertThat(screen).hasToString("a ✔ b\n");
  }

  @Test
  void controlSequencesAreEscaped() {
    show("\033[2Jgone\007 \u202Eevil\n");

    assertThat(screen).hasToString("^[[2Jgone^G <U+202E>evil\n");
  }

  @Test
  void onlyTheLastVersionOfAnOverwrittenLineIsPrinted() {
    show("0%\r10%\r");
    show("100%\r\nnext\r\nlast\n");

    assertThat(screen).hasToString("100%\nnext\nlast\n");
  }

  @Test
  void overwrittenLineIsReplacedOnATerminal() {
    CommandOutputPrinter shared = onTerminal(80);
    show(shared, "9 %\r");
    show(shared, "10 %\r\n");

    assertThat(screen).hasToString("9 %\r   \r10 %\r\n");
  }

  @Test
  void lineAsWideAsTheTerminalIsNotOverwritten() {
    show(onTerminal(4), "1234\r5\n");

    assertThat(screen).hasToString("1234\r\n5\r\n");
  }

  @Test
  void linesOnATerminalEndWithACarriageReturn() {
    CommandOutputPrinter shared = onTerminal(80);
    show(shared, "one\ntwo");
    shared.end();

    assertThat(screen).hasToString("one\r\ntwo\r\n");
  }

  @Test
  void invalidUtf8IsReplaced() {
    streamed.show(new byte[] {'a', (byte) 0xff, 'b', '\n'}, 4);

    assertThat(screen).hasToString("a\uFFFDb\n");
  }

  private void show(String text) {
    show(streamed, text);
  }

  private static void show(CommandOutputPrinter streamed, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    streamed.show(bytes, bytes.length);
  }

  @Test
  void terminalWithoutCursorMovementGetsNewLines() {
    show(onTerminal(80, ""), "10 %\r90 %");

    assertThat(screen).hasToString("10 %\r\n90 %");
  }

  private CommandOutputPrinter onTerminal(int columns) {
    return onTerminal(columns, "xterm");
  }

  private CommandOutputPrinter onTerminal(int columns, String term) {
    RenderSettings look = new RenderSettings(Theme.UNICODE, ColorPalette.NONE, columns, false, "");
    Terminal terminal = Terminal.of(true, columns, true, Map.of("TERM", term));
    return new CommandOutputPrinter(look, new PrintWriter(screen), terminal);
  }
}

package org.rfldoctor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StreamedTest {
  private final StringWriter screen = new StringWriter();
  private final Streamed streamed =
      new Streamed(
          new Look(Theme.UNICODE, Palette.NONE, 80, false, ""), new PrintWriter(screen), false);

  @Test
  void linesComeAsTheyAre() {
    show("one\ntwo\n");

    assertThat(screen).hasToString("one\ntwo\n");
  }

  @Test
  void aQuestionIsSeenBeforeItsLineEnds() {
    show("Go on? [Y/n] ");

    assertThat(screen).hasToString("Go on? [Y/n] ");
  }

  @Test
  void anOpenLineIsEnded() {
    show("Go on? ");
    streamed.end();
    streamed.end();

    assertThat(screen).hasToString("Go on? \n");
  }

  @Test
  void theBeginningOfACharacterWaitsForItsEnd() {
    byte[] bytes = "a ✔ b".getBytes(StandardCharsets.UTF_8);
    for (byte each : bytes) {
      streamed.show(new byte[] {each}, 1);
    }

    assertThat(screen).hasToString("a ✔ b");
  }

  @Test
  void nothingReachesTheTerminalAsACommand() {
    show("\033[2Jgone\007 \u202Eevil\n");

    assertThat(screen).hasToString("^[[2Jgone^G <U+202E>evil\n");
  }

  @Test
  void aReturnEndsALineAndWithALineEndItEndsOne() {
    show("10%\r20%\r");
    show("\nnext\r\nlast\n");

    assertThat(screen).hasToString("10%\n20%\nnext\nlast\n");
  }

  @Test
  void onATerminalThatACommandHasLinesBeginAtTheLeft() {
    Look look = new Look(Theme.UNICODE, Palette.NONE, 80, false, "");
    byte[] bytes = "one\ntwo".getBytes(StandardCharsets.UTF_8);
    Streamed shared = new Streamed(look, new PrintWriter(screen), true);

    shared.show(bytes, bytes.length);
    shared.end();

    assertThat(screen).hasToString("one\r\ntwo\r\n");
  }

  @Test
  void bytesThatAreNoTextAreMarked() {
    streamed.show(new byte[] {'a', (byte) 0xff, 'b', '\n'}, 4);

    assertThat(screen).hasToString("a\uFFFDb\n");
  }

  private void show(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    streamed.show(bytes, bytes.length);
  }
}

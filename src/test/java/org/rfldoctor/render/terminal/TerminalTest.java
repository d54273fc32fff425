package org.rfldoctor.render.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {
  private final Map<String, String> environment = new HashMap<>(Map.of("TERM", "xterm-256color"));
  private boolean interactive = true;
  private int columns = 132;
  private boolean utf8 = true;

  private Terminal terminal() {
    return Terminal.of(interactive, columns, utf8, environment);
  }

  private ColorPalette palette(ColorPalette.When when) {
    return ColorPalette.fitting(when, terminal());
  }

  @Test
  void terminalHasColour() {
    assertThat(palette(ColorPalette.When.AUTO)).isEqualTo(ColorPalette.COLOUR);
  }

  @Test
  void pipeHasNoColour() {
    interactive = false;
    assertThat(palette(ColorPalette.When.AUTO)).isEqualTo(ColorPalette.NONE);
  }

  @ParameterizedTest
  @CsvSource({"NO_COLOR, 1", "NO_COLOR, 0", "TERM, dumb", "TERM, ''"})
  void noColorOrDumbTermDisablesColour(String name, String value) {
    environment.put(name, value);
    assertThat(palette(ColorPalette.When.AUTO)).isEqualTo(ColorPalette.NONE);
  }

  @Test
  void emptyNoColorIsIgnored() {
    environment.put("NO_COLOR", "");
    assertThat(palette(ColorPalette.When.AUTO)).isEqualTo(ColorPalette.COLOUR);
  }

  @Test
  void colorOptionOverridesTheEnvironment() {
    interactive = false;
    environment.putAll(Map.of("NO_COLOR", "1", "TERM", "dumb"));
    assertThat(palette(ColorPalette.When.ALWAYS)).isEqualTo(ColorPalette.COLOUR);
    interactive = true;
    environment.clear();
    environment.put("TERM", "xterm");
    assertThat(palette(ColorPalette.When.NEVER)).isEqualTo(ColorPalette.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dumb"})
  void terminalThatCannotMoveItsCursorHasNoSpinner(String term) {
    environment.put("TERM", term);
    assertNoSpinner();
  }

  @Test
  void terminalWithoutTermHasNoSpinner() {
    environment.remove("TERM");
    assertNoSpinner();
  }

  private void assertNoSpinner() {
    assertThat(ProgressListener.on(terminal(), new PrintWriter(new StringWriter())))
        .isSameAs(ProgressListener.NONE);
  }

  @ParameterizedTest
  @CsvSource({"132, 132", "0, 80", "-1, 80", "5, 20", "99999, 1000"})
  void terminalWidthIsBounded(int told, int taken) {
    columns = told;
    assertThat(terminal().columns()).isEqualTo(taken);
  }

  @Test
  void theLocaleChoosesTheGlyphs() {
    assertThat(Theme.fitting(terminal())).isEqualTo(Theme.UNICODE);
    utf8 = false;
    assertThat(Theme.fitting(terminal())).isEqualTo(Theme.ASCII);
  }
}

package org.rfldoctor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  private final Map<String, String> properties =
      new HashMap<>(Map.of("rfl.stdout.tty", "true", "rfl.columns", "132", "rfl.utf8", "true"));
  private final Map<String, String> environment =
      new HashMap<>(Map.of("TERM", "xterm-256color", "LANG", "en_US.UTF-8"));

  private Terminal stdout() {
    return Terminal.of("stdout", properties::get, environment::get);
  }

  private Palette palette(Palette.When when) {
    return Palette.fitting(when, stdout());
  }

  @Test
  void aTerminalHasColour() {
    assertThat(palette(Palette.When.AUTO)).isEqualTo(Palette.COLOUR);
  }

  @Test
  void aPipeHasNone() {
    properties.put("rfl.stdout.tty", "false");
    assertThat(palette(Palette.When.AUTO)).isEqualTo(Palette.NONE);
    properties.remove("rfl.stdout.tty");
    assertThat(palette(Palette.When.AUTO)).isEqualTo(Palette.NONE);
  }

  @ParameterizedTest
  @CsvSource({"NO_COLOR, 1", "NO_COLOR, 0", "TERM, dumb", "TERM, ''"})
  void whoeverAskedForNoColourOrHasNoneGetsNone(String name, String value) {
    environment.put(name, value);
    assertThat(palette(Palette.When.AUTO)).isEqualTo(Palette.NONE);
  }

  @Test
  void anEmptyNoColorAsksForNothing() {
    environment.put("NO_COLOR", "");
    assertThat(palette(Palette.When.AUTO)).isEqualTo(Palette.COLOUR);
  }

  @Test
  void theCommandLineWinsOverAllOfThat() {
    properties.put("rfl.stdout.tty", "false");
    environment.put("NO_COLOR", "1");
    environment.put("TERM", "dumb");
    assertThat(palette(Palette.When.ALWAYS)).isEqualTo(Palette.COLOUR);
    properties.put("rfl.stdout.tty", "true");
    environment.clear();
    environment.put("TERM", "xterm");
    assertThat(palette(Palette.When.NEVER)).isEqualTo(Palette.NONE);
  }

  @ParameterizedTest
  @CsvSource({"132, 132", "'', 80", "0, 80", "nonsense, 80", "5, 20", "99999, 1000"})
  void theWidthIsTakenWhereItMakesSense(String told, int columns) {
    properties.put("rfl.columns", told);
    assertThat(stdout().columns()).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "en_US.UTF-8, '', '', UNICODE",
    "C, '', en_US.UTF-8, UNICODE",
    "C.utf8, '', '', UNICODE",
    "en_US.UTF-8, '', C, ASCII",
    "en_US.UTF-8, POSIX, '', ASCII",
    "'', '', '', ASCII"
  })
  void theLocaleChoosesTheGlyphs(String lang, String ctype, String all, Theme theme) {
    properties.remove("rfl.utf8");
    environment.putAll(Map.of("LANG", lang, "LC_CTYPE", ctype, "LC_ALL", all));
    assertThat(Theme.fitting(stdout())).isEqualTo(theme);
  }

  @Test
  void theLauncherKnowsThePersonsLocaleBetter() {
    properties.put("rfl.utf8", "false");
    environment.put("LC_ALL", "C.UTF-8");
    assertThat(Theme.fitting(stdout())).isEqualTo(Theme.ASCII);
  }
}

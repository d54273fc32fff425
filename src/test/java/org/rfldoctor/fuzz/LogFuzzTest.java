package org.rfldoctor.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.rfldoctor.cli.diagnose.LogScreen;
import org.rfldoctor.render.terminal.ColorPalette;
import org.rfldoctor.render.terminal.RenderSettings;
import org.rfldoctor.render.terminal.Theme;

/** Logs of other machines. */
class LogFuzzTest {
  private static final LogScreen SCREEN =
      new LogScreen(new RenderSettings(Theme.UNICODE, ColorPalette.NONE, 80, true, "/home/jo"));

  @FuzzTest
  void log(byte[] input) {
    Bounds.hold(() -> SCREEN.of(Bounds.bytes(input)).forEach(Bounds::shown));
  }
}

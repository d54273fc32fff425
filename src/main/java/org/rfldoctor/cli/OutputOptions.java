package org.rfldoctor.cli;

import org.rfldoctor.render.Palette;
import picocli.CommandLine.Option;

/** Options that select how a result is shown. */
class OutputOptions {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Use colour: auto, always or never. NO_COLOR is respected.")
  private Palette.When color = Palette.When.AUTO;

  OutputSettings toSettings() {
    return new OutputSettings(color, false);
  }

  final Palette.When color() {
    return color;
  }
}

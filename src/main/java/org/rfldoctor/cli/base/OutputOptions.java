package org.rfldoctor.cli.base;

import org.rfldoctor.render.terminal.ColorPalette;
import picocli.CommandLine.Option;

/** Options for the output of a result. */
public class OutputOptions {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Use colour: auto, always or never. NO_COLOR is respected.")
  private ColorPalette.When color = ColorPalette.When.AUTO;

  public OutputSettings toSettings() {
    return new OutputSettings(color, false);
  }

  final ColorPalette.When color() {
    return color;
  }
}

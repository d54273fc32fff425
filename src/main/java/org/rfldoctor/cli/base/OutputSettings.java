package org.rfldoctor.cli.base;

import org.rfldoctor.render.terminal.ColorPalette;

/**
 * How a result is shown; independent of how the command line was parsed.
 *
 * @param verbose whether every check and step is shown, with evidence
 */
public record OutputSettings(ColorPalette.When color, boolean verbose) {}

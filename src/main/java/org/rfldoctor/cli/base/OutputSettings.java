package org.rfldoctor.cli.base;

import org.rfldoctor.render.terminal.ColorPalette;

/**
 * Settings for the output of a result. Independent of picocli.
 *
 * @param verbose whether to show all checks and steps, with evidence
 */
public record OutputSettings(ColorPalette.When color, boolean verbose) {}

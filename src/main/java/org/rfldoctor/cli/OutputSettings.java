package org.rfldoctor.cli;

import org.rfldoctor.render.Palette;

/**
 * How a result is shown; independent of how the command line was parsed.
 *
 * @param verbose whether every check and step is shown, with evidence
 */
record OutputSettings(Palette.When color, boolean verbose) {}

/** Formats text for a terminal: width, wrapping, colors, glyphs, spinner, escaping. */
package org.rfldoctor.render.terminal;

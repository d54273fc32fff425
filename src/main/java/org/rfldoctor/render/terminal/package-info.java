/** Text on a terminal: width, wrapping, colors, glyphs, spinner, escaping. */
package org.rfldoctor.render.terminal;

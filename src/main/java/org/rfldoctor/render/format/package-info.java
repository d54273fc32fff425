/** Formats rows, commands, evidence and titles for all text views. */
package org.rfldoctor.render.format;

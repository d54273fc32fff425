/** Rows, commands, evidence and titles, shared by all text views. */
package org.rfldoctor.render.format;

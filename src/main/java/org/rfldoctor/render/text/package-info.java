/** Prints a report as a checklist with next steps, fitted to the screen. */
package org.rfldoctor.render.text;

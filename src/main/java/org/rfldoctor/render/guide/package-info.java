/**
 * Prints the dialogue of {@code guide}, and writes the shell script and Containerfile of its plan.
 */
package org.rfldoctor.render.guide;

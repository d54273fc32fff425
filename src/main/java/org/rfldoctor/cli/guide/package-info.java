/** The command {@code guide}: dialogue, step execution, log, progress. */
package org.rfldoctor.cli.guide;

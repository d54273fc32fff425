/** The picocli commands, the wiring, the exit codes. */
package org.rfldoctor.cli;

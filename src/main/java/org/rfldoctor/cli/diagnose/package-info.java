/** The command {@code diagnose}: reads a log, or runs a command and reads its output. */
package org.rfldoctor.cli.diagnose;

/** The command {@code diagnose}: reads a log, or runs a command and reads what it prints. */
package org.rfldoctor.cli.diagnose;

package org.rfldoctor.cli.base;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * The environment, input and output of a command.
 *
 * @param shutdown runs an action when the user interrupts the command
 */
public record CliContext(
    ProcessEnvironment surroundings,
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    ShutdownHandler shutdown) {

  public void notice(String sentence) {
    err.println("rfl-doctor: " + sentence);
  }
}

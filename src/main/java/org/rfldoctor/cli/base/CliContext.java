package org.rfldoctor.cli.base;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads its surroundings and answers, and writes its result and its notices.
 *
 * @param shutdown what happens when the user interrupts the command
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

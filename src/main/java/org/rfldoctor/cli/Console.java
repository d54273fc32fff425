package org.rfldoctor.cli;

import java.io.PrintWriter;

/** Where a command reads its surroundings and writes its result and its notices. */
record Console(Surroundings surroundings, PrintWriter out, PrintWriter err) {

  void notice(String sentence) {
    err.println("rfl-doctor: " + sentence);
  }
}

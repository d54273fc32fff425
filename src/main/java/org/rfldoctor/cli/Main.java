package org.rfldoctor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The entry point: standard output carries the result and nothing else. */
public final class Main {
  private Main() {}

  /** Runs one command line and ends the process with its exit code. */
  public static void main(String... args) {
    Surroundings surroundings = Surroundings.ofThisProcess();
    Charset charset = surroundings.utf8() ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
    PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, charset);
    PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset);
    int code = new CommandLineRun(surroundings, out, err).run(args);
    out.flush();
    err.flush();
    Interruption.none();
    System.exit(code);
  }
}

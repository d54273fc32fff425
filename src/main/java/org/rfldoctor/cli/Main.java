package org.rfldoctor.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rfldoctor.cli.base.BundledCatalog;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.base.ShutdownHandler;

/** The entry point: standard output carries the result and nothing else. */
public final class Main {
  private Main() {}

  /** Runs one command line and ends the process with its exit code. */
  public static void main(String... args) {
    BundledCatalog.begin();
    ProcessEnvironment surroundings = ProcessEnvironment.ofThisProcess();
    InputStream in = new FileInputStream(FileDescriptor.in);
    PrintWriter out = writer(FileDescriptor.out, false);
    PrintWriter err = writer(FileDescriptor.err, true);
    ShutdownHandler shutdown = ShutdownHandler.ofThisProcess();
    int code = new CommandLineRunner(surroundings, in, out, err, shutdown).run(args);
    out.flush();
    err.flush();
    shutdown.finish();
    System.exit(code);
  }

  /** JSON and the names of files are UTF-8 whatever the locale; the theme keeps the rest ASCII. */
  private static PrintWriter writer(FileDescriptor stream, boolean flushing) {
    return new PrintWriter(new FileOutputStream(stream), flushing, StandardCharsets.UTF_8);
  }
}

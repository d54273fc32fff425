package org.rfldoctor.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rfldoctor.cli.base.BundledCatalog;
import org.rfldoctor.cli.base.CheckedOutput;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.base.ShutdownHandler;

/** The entry point. Only the result goes to standard output. */
public final class Main {
  private Main() {}

  /** Runs one command line and ends the process with its exit code. */
  public static void main(String... args) {
    Thread.setDefaultUncaughtExceptionHandler(new UncaughtErrorHandler());
    BundledCatalog.begin(args);
    ProcessEnvironment surroundings = ProcessEnvironment.ofThisProcess();
    InputStream in = new FileInputStream(FileDescriptor.in);
    // JSON and file names are UTF-8 in every locale. In a locale without UTF-8, the theme keeps all
    // other text ASCII.
    CheckedOutput result = new CheckedOutput(FileDescriptor.out);
    PrintWriter out = new PrintWriter(result, false, StandardCharsets.UTF_8);
    PrintWriter err =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    ShutdownHandler shutdown = ShutdownHandler.ofThisProcess();
    int code = new CommandLineRunner(surroundings, in, out, err, shutdown).run(args);
    out.flush();
    result
        .failure()
        .ifPresent(reason -> err.println("rfl-doctor: cannot write standard output: " + reason));
    err.flush();
    shutdown.finish();
    System.exit(code == ExitCode.OK && result.failure().isPresent() ? ExitCode.NOT_WRITTEN : code);
  }
}

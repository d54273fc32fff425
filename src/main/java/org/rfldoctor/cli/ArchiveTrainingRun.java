package org.rfldoctor.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.rfldoctor.cli.base.BundledCatalog;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.ProcessEnvironment;

/**
 * Loads the classes that a user's run needs. The build runs it once to create the class-data
 * archive, from which the JVM maps these classes without reading and verifying them.
 */
public final class ArchiveTrainingRun {
  private ArchiveTrainingRun() {}

  /** Runs the most common command lines, in a kernel tree and without one. */
  public static void main(String... args) {
    BundledCatalog.begin("check");
    Path tree = Path.of("").toAbsolutePath();
    for (boolean terminal : List.of(true, false)) {
      for (String line :
          List.of(
              "check",
              "check -C .",
              "check --format json",
              "check -v --color always",
              "explain rustc",
              "diagnose --log-only ../build.log",
              "diagnose --log-only --format json ../build.log",
              "diagnose --log-only ../short.log",
              "diagnose ../short.log",
              "catalog list",
              "--help")) {
        run(line, terminal, tree);
      }
      for (String line :
          List.of(
              "check --only rustc",
              "explain rust-src-missing",
              "diagnose --log-only short.log",
              "diagnose --log-only --format json build.log",
              "diagnose --log-only unnamed.log")) {
        run(line, terminal, tree.getParent());
      }
    }
    // The classes of a whole process; it ends with the exit code 0.
    Main.main("--version");
  }

  private static void run(String line, boolean terminal, Path folder) {
    ProcessEnvironment surroundings =
        new ProcessEnvironment(
            System.getenv(), folder, false, terminal, terminal, 24, 80, terminal);
    StringWriter printed = new StringWriter();
    PrintWriter nowhere = new PrintWriter(printed);
    int code = new CommandLineRunner(surroundings, nowhere, nowhere).run(line.split(" "));
    // The distributed jar may lack classes that the tests have on their classpath.
    if (code == ExitCode.BUG || code == ExitCode.USAGE) {
      throw new IllegalStateException(line + " ends with a bug: " + printed);
    }
  }
}

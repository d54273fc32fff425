package org.rfldoctor.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.rfldoctor.cli.base.BundledCatalog;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.ProcessEnvironment;

/**
 * Run once by the build, to touch the classes that a user's run will touch; they are then mapped
 * from the class-data archive instead of being read and verified at every start.
 */
public final class ArchiveTrainingRun {
  private ArchiveTrainingRun() {}

  /** Runs what people run most. */
  public static void main(String... args) throws ClassNotFoundException {
    Class.forName("org.rfldoctor.cli.Main");
    BundledCatalog.begin();
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
              "catalog list",
              "--help")) {
        ProcessEnvironment surroundings =
            new ProcessEnvironment(
                System.getenv(),
                Path.of("").toAbsolutePath(),
                false,
                terminal,
                terminal,
                24,
                80,
                terminal);
        StringWriter printed = new StringWriter();
        PrintWriter nowhere = new PrintWriter(printed);
        int code = new CommandLineRunner(surroundings, nowhere, nowhere).run(line.split(" "));
        // The jar that users get lacks classes that the tests have.
        if (code == ExitCode.BUG) {
          throw new IllegalStateException(line + " ends with a bug: " + printed);
        }
      }
    }
  }
}

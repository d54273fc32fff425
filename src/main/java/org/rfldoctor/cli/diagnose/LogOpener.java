package org.rfldoctor.cli.diagnose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rfldoctor.cli.base.CliContext;

/** Opens the log that the command line names. */
record LogOpener(CliContext console) {
  /** Opens the file, or standard input if none is named. */
  InputStream open(Optional<String> log) {
    if (log.isEmpty()) {
      if (console.surroundings().stdinIsTerminal()) {
        throw DiagnoseWords.usage(
            "no log: name a file, pipe one in, or give a command after --"
                + " (rfl-doctor diagnose -- make LLVM=1)");
      }
      return console.in();
    }
    Path file = console.surroundings().folder().resolve(log.get());
    if (Files.isDirectory(file)) {
      throw DiagnoseWords.usage(log.get() + " is a directory, not a log");
    }
    try {
      return Files.newInputStream(file);
    } catch (AccessDeniedException denied) {
      throw DiagnoseWords.usage("cannot read " + log.get() + ": permission denied");
    } catch (IOException missing) {
      boolean there = Files.exists(file);
      throw DiagnoseWords.usage(
          "cannot read " + log.get() + ": " + (there ? missing.getMessage() : "no such file"));
    }
  }
}

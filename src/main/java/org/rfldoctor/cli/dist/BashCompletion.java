package org.rfldoctor.cli.dist;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** picocli's script. It prints the date of its making in no place, so that it is reproducible. */
final class BashCompletion {
  private BashCompletion() {}

  static String script(CommandSpec model) {
    return AutoComplete.bash(model.name(), new CommandLine(model));
  }
}

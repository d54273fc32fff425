package org.rfldoctor.cli.dist;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** picocli's script, without the interpreter's line: a shell sources it. */
final class BashCompletion {
  private BashCompletion() {}

  static String script(CommandSpec model) {
    return AutoComplete.bash(model.name(), new CommandLine(model)).replaceFirst("^#!.*\n", "");
  }
}

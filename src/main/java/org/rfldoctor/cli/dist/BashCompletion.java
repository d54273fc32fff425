package org.rfldoctor.cli.dist;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The completion script for bash, from picocli. It has no interpreter line, since a shell sources
 * it.
 */
final class BashCompletion {
  private BashCompletion() {}

  static String script(CommandSpec model) {
    return AutoComplete.bash(model.name(), new CommandLine(model)).replaceFirst("^#!.*\n", "");
  }
}

package org.rfldoctor.cli;

import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.CliContext;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Creates commands and sets their console. */
record CommandFactory(CliContext console) implements IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (BaseCommand.class.isAssignableFrom(type)) {
      K command = CommandLine.defaultFactory().create(type);
      ((BaseCommand) command).console = console;
      return command;
    }
    return CommandLine.defaultFactory().create(type);
  }
}

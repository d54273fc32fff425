package org.rfldoctor.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands that know their console. */
record Commands(Console console) implements IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (ConsoleCommand.class.isAssignableFrom(type)) {
      K command = CommandLine.defaultFactory().create(type);
      ((ConsoleCommand) command).console = console;
      return command;
    }
    return CommandLine.defaultFactory().create(type);
  }
}

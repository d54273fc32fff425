package org.rfldoctor.cli;

import java.util.Optional;
import java.util.function.Function;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.RouteWord;
import org.rfldoctor.cli.prepared.PreparedCommand;
import org.rfldoctor.engine.plan.RoutePreference;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;

/** Runs a command line by the record of its command. */
record PreparedRun(
    CliContext console,
    IParameterExceptionHandler usageErrors,
    Function<Throwable, Integer> failures) {
  /**
   * @param type the class of the command; null if the first word is no command
   * @return the exit code; empty if nothing was run, so that the annotations are needed
   */
  Optional<Integer> execute(Class<?> type, String... words) throws Exception {
    if (type == null || !BaseCommand.class.isAssignableFrom(type)) {
      return Optional.empty();
    }
    Optional<CommandSpec> spec = PreparedCommand.of(words[0], type, new CommandFactory(console));
    return spec.isEmpty() ? Optional.empty() : execute(spec.get(), words);
  }

  private Optional<Integer> execute(CommandSpec spec, String... words) throws Exception {
    CommandLine root = new CommandLine(CommandSpec.create().name("rfl-doctor"));
    root.addSubcommand(spec.name(), spec)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(RoutePreference.class, new RouteWord());
    try {
      if (root.parseArgs(words).subcommand().isUsageHelpRequested()) {
        return Optional.empty();
      }
    } catch (ParameterException wrong) {
      return Optional.empty();
    }
    try {
      new RunLast().execute(root.getParseResult());
    } catch (ParameterException wrong) {
      return Optional.of(usageErrors.handleParseException(wrong, words));
    } catch (CommandLine.ExecutionException failed) {
      return Optional.of(failures.apply(failed.getCause()));
    }
    Integer code = root.getSubcommands().get(spec.name()).getExecutionResult();
    return Optional.of(code == null ? ExitCode.OK : code);
  }
}

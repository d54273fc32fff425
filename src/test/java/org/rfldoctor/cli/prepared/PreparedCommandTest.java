package org.rfldoctor.cli.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rfldoctor.cli.CommandLineRunner;
import org.rfldoctor.cli.base.ProcessEnvironment;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A prepared command takes the same command lines as its annotations. */
class PreparedCommandTest {
  private final StringWriter err = new StringWriter();
  private final CommandLineRunner runner =
      new CommandLineRunner(
          new ProcessEnvironment(Map.of(), Path.of("/"), false, false, false, 0, 80, true),
          new PrintWriter(PrintWriter.nullWriter()),
          new PrintWriter(err));

  @ParameterizedTest
  @ValueSource(strings = {"check", "diagnose", "explain", "module", "releases"})
  void preparedCommandHasTheArgumentsOfItsAnnotations(String name) throws Exception {
    CommandSpec annotated = runner.commands().getSubcommands().get(name).getCommandSpec();

    Optional<CommandSpec> prepared =
        PreparedCommand.of(name, annotated.userObject().getClass(), CommandLine.defaultFactory());

    assertThat(prepared).isPresent();
    assertThat(shown(prepared.get())).isEqualTo(shown(annotated)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"guide", "catalog", "cohort", "help"})
  void commandWithCommandsOrExclusiveOptionsIsNotPrepared(String name) throws Exception {
    assertThat(PreparedCommand.of(name, Object.class, CommandLine.defaultFactory())).isEmpty();
  }

  @Test
  void misspelledOptionIsReportedWithASuggestion() {
    assertThat(runner.run("diagnose", "--log-onyl", "x")).isEqualTo(2);

    assertThat(err.toString()).contains("Unknown option: '--log-onyl'").contains("--log-only");
  }

  @Test
  void helpAmongOtherOptionsIsPrinted() {
    StringWriter out = new StringWriter();
    ProcessEnvironment here =
        new ProcessEnvironment(Map.of(), Path.of("/"), false, false, false, 0, 80, true);

    assertThat(
            new CommandLineRunner(here, new PrintWriter(out), new PrintWriter(err))
                .run("diagnose", "-vh"))
        .isZero();

    assertThat(out.toString()).contains("Usage: rfl-doctor diagnose");
  }

  @Test
  void wrongValueOfAnOptionIsReported() {
    assertThat(runner.run("diagnose", "--format", "xml", "x")).isEqualTo(2);

    assertThat(err.toString())
        .contains("expected one of [TEXT, JSON]")
        .contains("Try: rfl-doctor diagnose --help");
  }

  private static List<String> shown(CommandSpec command) {
    return command.args().stream().map(PreparedCommandTest::shown).sorted().toList();
  }

  private static String shown(ArgSpec arg) {
    String place =
        arg instanceof OptionSpec option
            ? Arrays.toString(option.names()) + option.negatable() + option.usageHelp()
            : ((PositionalParamSpec) arg).index().toString();
    return String.join(
        " ",
        place,
        arg.arity().toString(),
        arg.type().getName(),
        Arrays.toString(arg.auxiliaryTypes()),
        arg.splitRegex(),
        String.valueOf(arg.required()),
        String.valueOf(arg.<Object>getValue()));
  }
}

package org.rfldoctor.cli.dist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The man page of a command, with the texts of its {@code --help}. picocli's generator is not used,
 * since it writes AsciiDoc, whose converter is a Ruby program.
 */
final class CommandManPage {
  private final CommandSpec command;
  private final ManPageWriter page;

  CommandManPage(CommandSpec command, LocalDate date) {
    this.command = command;
    this.page = new ManPageWriter(name(), 1, date);
  }

  String name() {
    return command.qualifiedName("-");
  }

  String text() {
    page.section("Name").prose(name() + " - " + joined(command.usageMessage().header()));
    page.section("Synopsis");
    synopses().forEach(page::nextParagraph);
    description();
    options();
    arguments();
    commands();
    exitCodes();
    seeAlso();
    return page.text();
  }

  private List<String> synopses() {
    String[] custom = command.usageMessage().customSynopsis();
    String name = command.qualifiedName();
    String text =
        custom.length > 0
            ? joined(custom)
            : new CommandLine.Help(command).synopsis(0).replaceAll("\\s+", " ");
    return Stream.of(text.split("\\s+(?=" + Pattern.quote(name) + " )"))
        .map(one -> one.replace(name, "`" + name + "`"))
        .toList();
  }

  /** Writes the description. Indented lines are examples. */
  private void description() {
    List<String> lines = lines(command.usageMessage().description());
    if (lines.stream().allMatch(String::isBlank)) {
      return;
    }
    page.section("Description");
    for (List<String> block : blocks(lines)) {
      String text = String.join("\n", block);
      if (text.startsWith("  ")) {
        page.verbatim(text.stripIndent());
      } else {
        page.nextParagraph(text.replace('\n', ' '));
      }
    }
  }

  /** Groups consecutive lines that are all text or all indented. */
  private static List<List<String>> blocks(List<String> lines) {
    List<List<String>> blocks = new ArrayList<>();
    String before = "";
    for (String line : lines) {
      boolean same =
          !before.isBlank() && !line.isBlank() && before.startsWith("  ") == line.startsWith("  ");
      if (same) {
        blocks.get(blocks.size() - 1).add(line);
      } else if (!line.isBlank()) {
        blocks.add(new ArrayList<>(List.of(line)));
      }
      before = line;
    }
    return blocks;
  }

  private void options() {
    List<OptionSpec> plain =
        command.options().stream().filter(option -> option.group() == null).toList();
    page.section("Options");
    plain.forEach(this::option);
    for (ArgGroupSpec group : command.argGroups()) {
      page.subsection(String.format(group.heading()).strip().replaceAll(":$", ""));
      group.options().forEach(this::option);
    }
  }

  private void option(OptionSpec option) {
    if (!option.hidden()) {
      String names = String.join(", ", option.names());
      String value =
          option.arity().max() == 0
              ? ""
              : (option.longestName().startsWith("--") ? "=" : " ") + option.paramLabel();
      page.item(names + value, joined(option.description()));
    }
  }

  private void arguments() {
    List<PositionalParamSpec> arguments = command.positionalParameters();
    if (!arguments.isEmpty()) {
      page.section("Arguments");
      arguments.forEach(one -> page.item(one.paramLabel(), joined(one.description())));
    }
  }

  private void commands() {
    if (!command.subcommands().isEmpty()) {
      page.section("Commands");
      command
          .subcommands()
          .forEach(
              (word, subcommand) ->
                  page.item(word, joined(subcommand.getCommandSpec().usageMessage().header())));
    }
  }

  private void exitCodes() {
    if (!command.usageMessage().exitCodeList().isEmpty()) {
      page.section("Exit status");
      command.usageMessage().exitCodeList().forEach(page::item);
    }
  }

  private void seeAlso() {
    CommandSpec root = command.root();
    String pages =
        Stream.concat(
                Stream.of(root.qualifiedName("-")),
                root.subcommands().values().stream()
                    .filter(one -> !(one.getCommand() instanceof CommandLine.HelpCommand))
                    .map(one -> one.getCommandSpec().qualifiedName("-")))
            .filter(other -> !other.equals(name()))
            .map(other -> "`" + other + "`(1)")
            .collect(Collectors.joining(", "));
    page.section("See also").prose(pages + ", `rfl-doctor-checks`(5)");
  }

  private static String joined(String... formats) {
    return lines(formats).stream().map(String::strip).collect(Collectors.joining(" ")).strip();
  }

  /** The lines that picocli would print. Each text is a format string. */
  private static List<String> lines(String... formats) {
    return Arrays.stream(formats)
        .map(format -> Ansi.OFF.string(String.format(format)))
        .flatMap(text -> Arrays.stream(text.split("\n", -1)))
        .toList();
  }
}

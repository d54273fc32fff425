package org.rfldoctor.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IExitCodeExceptionMapper;
import picocli.CommandLine.ParameterException;

/**
 * One command line from its words to its exit code, within the process, so that tests can call it.
 */
final class CommandLineRun {
  private static final Set<String> ASKS_THE_ROOT = Set.of("--help", "-h", "--version", "-V");

  private static final Map<String, Supplier<ConsoleCommand>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("guide", GuideCommand::new);
    COMMANDS.put("explain", ExplainCommand::new);
    COMMANDS.put("catalog", CatalogCommand::new);
  }

  private final Surroundings surroundings;
  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;

  /** Where nobody answers. */
  CommandLineRun(Surroundings surroundings, PrintWriter out, PrintWriter err) {
    this(surroundings, InputStream.nullInputStream(), out, err);
  }

  CommandLineRun(Surroundings surroundings, InputStream in, PrintWriter out, PrintWriter err) {
    this.surroundings = surroundings;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  int run(String... args) {
    Console console = new Console(surroundings, in, out, err);
    try {
      return PlainWords.understood(console, List.of(args))
          .map(this::call)
          .orElseGet(() -> parse(console, args));
    } catch (Error outOfMemory) {
      return failed(outOfMemory);
    }
  }

  private int call(CheckCommand command) {
    try {
      return command.call();
    } catch (RuntimeException failure) {
      return failed(failure);
    }
  }

  private int parse(Console console, String... args) {
    String[] words = withCommand(args);
    CommandLine root = new CommandLine(new RootCommand(), CommandLine.defaultFactory());
    commands(words[0]).forEach((name, command) -> root.addSubcommand(name, made(command, console)));
    return root.setOut(out)
        .setErr(err)
        .setUsageHelpWidth(Math.min(Math.max(surroundings.columns(), 55), 100))
        .setUsageHelpLongOptionsMaxWidth(28)
        .setParameterExceptionHandler(this::misspelt)
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure))
        .setExitCodeExceptionMapper(bug())
        .execute(words);
  }

  /** Reading a command's annotations takes a while, so only the one that is named is read. */
  private static Map<String, Supplier<ConsoleCommand>> commands(String name) {
    return COMMANDS.containsKey(name) ? Map.of(name, COMMANDS.get(name)) : COMMANDS;
  }

  private static CommandLine made(Supplier<ConsoleCommand> command, Console console) {
    ConsoleCommand made = command.get();
    made.console = console;
    return new CommandLine(made, new Commands(console));
  }

  private static IExitCodeExceptionMapper bug() {
    return failure -> ExitCode.BUG;
  }

  /**
   * {@code check} is the default, so that {@code rfl-doctor -C ~/linux} does what people expect.
   */
  private static String[] withCommand(String... args) {
    boolean named = args.length > 0 && COMMANDS.containsKey(args[0]);
    if (named || args.length > 0 && ASKS_THE_ROOT.contains(args[0])) {
      return args;
    }
    List<String> words = new ArrayList<>(List.of("check"));
    words.addAll(Arrays.asList(args));
    return words.toArray(String[]::new);
  }

  private int misspelt(ParameterException failure, String... args) {
    err.println("rfl-doctor: " + failure.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, err)) {
      err.println("Try: rfl-doctor --help");
    }
    return ExitCode.USAGE;
  }

  private int failed(Throwable failure) {
    if (failure instanceof Failure known) {
      known.getMessage().lines().forEach(line -> err.println("rfl-doctor: " + line));
      return known.code();
    }
    StackTraceElement[] trace = failure.getStackTrace();
    err.println("rfl-doctor: a bug: " + failure + (trace.length > 0 ? " at " + trace[0] : ""));
    return ExitCode.BUG;
  }
}

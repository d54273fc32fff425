package org.rfldoctor.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.base.RouteWord;
import org.rfldoctor.cli.base.ShutdownHandler;
import org.rfldoctor.cli.cohort.CohortCommand;
import org.rfldoctor.cli.command.CatalogCommand;
import org.rfldoctor.cli.command.CheckCommand;
import org.rfldoctor.cli.command.ExplainCommand;
import org.rfldoctor.cli.command.GuideCommand;
import org.rfldoctor.cli.command.ReleasesCommand;
import org.rfldoctor.cli.diagnose.DiagnoseCommand;
import org.rfldoctor.cli.module.ModuleCommand;
import org.rfldoctor.cli.profile.ProfileCommand;
import org.rfldoctor.engine.plan.RoutePreference;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import picocli.CommandLine;
import picocli.CommandLine.IExitCodeExceptionMapper;
import picocli.CommandLine.ParameterException;

/**
 * Runs a command line and returns its exit code. It does not end the process, so tests can call it.
 */
public final class CommandLineRunner {
  private static final char NOT_UTF8 = '\uFFFD';
  private static final String HELP = "help";
  private static final Set<String> OF_THE_ROOT = Set.of(HELP, "--help", "-h", "--version", "-V");

  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put(BaseCommand.DEFAULT, CheckCommand.class);
    COMMANDS.put("guide", GuideCommand.class);
    COMMANDS.put("explain", ExplainCommand.class);
    COMMANDS.put("releases", ReleasesCommand.class);
    COMMANDS.put("module", ModuleCommand.class);
    COMMANDS.put("diagnose", DiagnoseCommand.class);
    COMMANDS.put("profile", ProfileCommand.class);
    COMMANDS.put("cohort", CohortCommand.class);
    COMMANDS.put("catalog", CatalogCommand.class);
    COMMANDS.put(HELP, CommandLine.HelpCommand.class);
  }

  private final ProcessEnvironment surroundings;
  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;
  private final ShutdownHandler shutdown;

  /** A runner without input. */
  public CommandLineRunner(ProcessEnvironment surroundings, PrintWriter out, PrintWriter err) {
    this(surroundings, InputStream.nullInputStream(), out, err, new ShutdownHandler());
  }

  public CommandLineRunner(
      ProcessEnvironment surroundings,
      InputStream in,
      PrintWriter out,
      PrintWriter err,
      ShutdownHandler shutdown) {
    this.surroundings = surroundings;
    this.in = in;
    this.out = out;
    this.err = err;
    this.shutdown = shutdown;
  }

  public int run(String... args) {
    try {
      return execute(args);
    } catch (Error outOfMemory) {
      return failed(outOfMemory);
    }
  }

  /**
   * The first argument or working directory that is not valid UTF-8. The JVM replaces the invalid
   * bytes and cannot open such a path.
   */
  private Optional<String> unreadable(String... args) {
    return Stream.concat(Stream.of(surroundings.folder().toString()), Arrays.stream(args))
        .filter(text -> text.indexOf(NOT_UTF8) >= 0)
        .findFirst();
  }

  /** The root command with all commands. The build derives man pages and completions from it. */
  public CommandLine commands() {
    return root(COMMANDS);
  }

  private CommandLine root(Map<String, Class<?>> commands) {
    CommandLine root = new CommandLine(new RootCommand(), CommandLine.defaultFactory());
    CommandFactory factory = new CommandFactory(console());
    commands.forEach((name, type) -> root.addSubcommand(name, make(type, factory)));
    return root;
  }

  private int execute(String... args) {
    Optional<String> unreadable = unreadable(args);
    if (unreadable.isPresent()) {
      print(
          "the path "
              + unreadable.get()
              + " is not valid UTF-8, so Java cannot open it; rename it, or use a link to it");
      return ExitCode.USAGE;
    }
    String[] words = withCommand(args);
    Optional<Integer> prepared = prepared(words);
    return prepared.isPresent() ? prepared.get() : annotated(words);
  }

  /** The exit code of a prepared command; empty for the help, and if an argument is wrong. */
  private Optional<Integer> prepared(String... words) {
    try {
      return new PreparedRun(console(), this::usageError, this::failed)
          .execute(COMMANDS.get(words[0]), words);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private int annotated(String... words) {
    return root(commands(words[0]))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(RoutePreference.class, new RouteWord())
        .setUsageHelpWidth(Math.min(Math.max(surroundings.columns(), 55), 100))
        .setUsageHelpLongOptionsMaxWidth(28)
        .setParameterExceptionHandler(this::usageError)
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure))
        .setExitCodeExceptionMapper(bug())
        .execute(words);
  }

  /**
   * The commands to register with picocli. Only the named command is registered if possible, so
   * that picocli need not read the annotations of all.
   */
  private static Map<String, Class<?>> commands(String name) {
    boolean one = COMMANDS.containsKey(name) && !name.equals(HELP);
    return one ? Map.of(name, COMMANDS.get(name)) : COMMANDS;
  }

  private CliContext console() {
    return new CliContext(surroundings, in, out, err, shutdown);
  }

  private static CommandLine make(Class<?> type, CommandFactory factory) {
    return new CommandLine(type, factory);
  }

  private static IExitCodeExceptionMapper bug() {
    return failure -> ExitCode.BUG;
  }

  /**
   * The arguments with a command in front. Without a command, it is {@code check}, as in {@code
   * rfl-doctor -C ~/linux}.
   */
  private static String[] withCommand(String... args) {
    boolean named = args.length > 0 && COMMANDS.containsKey(args[0]);
    if (named || args.length > 0 && OF_THE_ROOT.contains(args[0])) {
      return args;
    }
    List<String> words = new ArrayList<>(List.of(BaseCommand.DEFAULT));
    words.addAll(Arrays.asList(args));
    return words.toArray(String[]::new);
  }

  /** Prints the error, and a similar name or the help command to run. */
  private int usageError(ParameterException failure, String... args) {
    print(failure.getMessage().replaceFirst("^Error: ", ""));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, err)) {
      String command = failure.getCommandLine().getCommandSpec().qualifiedName();
      err.println("Try: " + command + " --help");
    }
    return ExitCode.USAGE;
  }

  private void print(String message) {
    message
        .lines()
        .forEach(line -> err.println("rfl-doctor: " + ControlCharacterEscaper.text(line)));
  }

  private int failed(Throwable failure) {
    if (failure instanceof CliException known) {
      print(known.getMessage());
      return known.code();
    }
    StackTraceElement[] trace = failure.getStackTrace();
    err.println(
        "rfl-doctor: a bug: "
            + ControlCharacterEscaper.text(failure.toString())
            + (trace.length > 0 ? " at " + trace[0] : ""));
    return ExitCode.BUG;
  }
}

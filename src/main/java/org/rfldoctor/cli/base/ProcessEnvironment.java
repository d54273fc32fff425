package org.rfldoctor.cli.base;

import java.nio.file.Path;
import java.util.Map;

/**
 * The environment of the process: variables, working directory, and the terminal. The launcher
 * passes the properties that Java cannot detect.
 *
 * @param rows height of the terminal in lines; 0 if unknown
 * @param columns width of the terminal
 * @param utf8 whether the user's locale can show more than ASCII
 */
public record ProcessEnvironment(
    Map<String, String> environment,
    Path folder,
    boolean stdinIsTerminal,
    boolean stdoutIsTerminal,
    boolean stderrIsTerminal,
    int rows,
    int columns,
    boolean utf8) {
  private static final int USUAL_COLUMNS = 80;

  public static ProcessEnvironment ofThisProcess() {
    return new ProcessEnvironment(
        System.getenv(),
        Path.of("").toAbsolutePath(),
        Boolean.getBoolean("rfl.stdin.tty"),
        Boolean.getBoolean("rfl.stdout.tty"),
        Boolean.getBoolean("rfl.stderr.tty"),
        Integer.getInteger("rfl.rows", 0),
        Integer.getInteger("rfl.columns", USUAL_COLUMNS),
        Boolean.parseBoolean(System.getProperty("rfl.utf8", "true")));
  }

  /** This environment with other variables. */
  public ProcessEnvironment with(Map<String, String> variables) {
    return new ProcessEnvironment(
        Map.copyOf(variables),
        folder,
        stdinIsTerminal,
        stdoutIsTerminal,
        stderrIsTerminal,
        rows,
        columns,
        utf8);
  }
}

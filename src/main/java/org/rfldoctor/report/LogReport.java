package org.rfldoctor.report;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.log.LogDiagnosis;
import org.rfldoctor.log.Note;

/**
 * The result of reading a log.
 *
 * @param catalog sha256 of the check files
 * @param source where the log came from, such as a file's name
 * @param run the command that was run for it
 * @param diagnosis what the log says; empty where it could not be read
 * @param unreadable why it could not be read
 */
public record LogReport(
    String version,
    String catalog,
    String source,
    Optional<CommandRun> run,
    Optional<LogDiagnosis> diagnosis,
    Optional<String> unreadable,
    List<LogCause> causes) {
  public static final String UNREADABLE = "unreadable";

  public LogReport {
    causes = List.copyOf(causes);
  }

  /**
   * A command whose output was read.
   *
   * @param exit its exit status; 128 and the signal where a signal ended it
   * @param log the file that keeps the output
   */
  public record CommandRun(List<String> command, int exit, String log) {
    public CommandRun {
      command = List.copyOf(command);
    }

    /** Whether Ctrl-C or a request to end has stopped it. */
    public boolean wasStopped() {
      return exit == 130 || exit == 143;
    }
  }

  /** The result in one word of JSON. */
  public String outcome() {
    if (diagnosis.isEmpty()) {
      return UNREADABLE;
    }
    LogDiagnosis.Outcome outcome = diagnosis.get().outcome();
    boolean silent =
        outcome == LogDiagnosis.Outcome.NO_FAILURE
            && failed()
            && !diagnosis.get().notes().contains(Note.CANCELLED);
    return (silent ? LogDiagnosis.Outcome.UNNAMED : outcome).word();
  }

  /** Whether the command that was run failed, whatever its output says. */
  public boolean failed() {
    return run.map(one -> one.exit() != 0).orElse(false);
  }
}

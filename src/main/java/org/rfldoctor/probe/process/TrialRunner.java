package org.rfldoctor.probe.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Answer;
import org.rfldoctor.check.Observation.Refused;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.check.Probe.Trial;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.host.BuildContext;

/** Runs commands in the scratch directory of the trials, after writing their files there. */
public final class TrialRunner {
  /** The property of an answer with the directory of the run. */
  public static final String FOLDER = "folder";

  /** The most characters of a file's text in one argument. Linux limits an argument to 128 KiB. */
  private static final int WORD = 100_000;

  /**
   * A script that writes the files and runs the command, both with the rights of the examined user.
   */
  private static final String WRITE_AND_RUN =
      "n=$1; shift; while [ $n -gt 0 ]; do"
          + " case $2 in */*) mkdir -p \"${2%/*}\" || exit 125;; esac;"
          + " case $1 in new) printf %s \"$3\" > \"$2\" || exit 125;;"
          + " *) printf %s \"$3\" >> \"$2\" || exit 125;; esac;"
          + " shift 3; n=$((n - 1)); done; exec \"$@\"";

  private final BuildContext build;
  private final CommandRunner tools;
  private final TrialDirectory scratch;

  public TrialRunner(BuildContext build, CommandRunner tools, TrialDirectory scratch) {
    this.build = build;
    this.tools = tools;
    this.scratch = scratch;
  }

  /** Runs a trial, in the environment that Kbuild gives its tools. */
  public Observation run(Trial trial) {
    return inFolder(
        folder -> {
          Map<String, String> environment = trial.environment(folder.toString());
          Observation came = run(folder, trial.files(), trial.argv(), environment, trial.limit());
          return came instanceof Answer answer ? at(folder, answer) : came;
        });
  }

  /**
   * Runs an action with the directory. It is refused if the tree is not trusted or no directory is
   * usable.
   */
  public Observation inFolder(Function<Path, Observation> work) {
    if (!build.trusted()) {
      return new Refused(build.distrust());
    }
    Optional<Path> folder = scratch.folder();
    return folder
        .map(work)
        .orElseGet(() -> new Refused("no place serves for a scratch folder: one without noexec"));
  }

  /** Writes the files to the directory and runs the command there. */
  public Observation run(
      Path folder,
      Map<String, String> files,
      List<String> command,
      Map<String, String> environment,
      Duration limit) {
    List<String> pieces = new ArrayList<>();
    files.forEach((name, text) -> addPieces(name, text, pieces));
    List<String> words = new ArrayList<>(List.of("sh", "-c", WRITE_AND_RUN, "sh"));
    words.add(Integer.toString(pieces.size() / 3));
    words.addAll(pieces);
    words.addAll(command);
    return tools.run(new Command(words, Optional.of(folder.toString()), environment, limit, true));
  }

  private static void addPieces(String name, String text, List<String> pieces) {
    for (int at = 0; at == 0 || at < text.length(); at += WORD) {
      pieces.add(at == 0 ? "new" : "more");
      pieces.add(name);
      pieces.add(text.substring(at, Math.min(text.length(), at + WORD)));
    }
  }

  private static Observation at(Path folder, Answer answer) {
    return new Answer(
        answer.exit(),
        answer.out(),
        answer.err(),
        answer.truncated(),
        Map.of(FOLDER, new Value.FilePath(folder.toString())));
  }
}

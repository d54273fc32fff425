package org.rfldoctor.probe;

import java.nio.file.InvalidPathException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Refused;
import org.rfldoctor.check.Probe;
import org.rfldoctor.probe.files.SecretMask;
import org.rfldoctor.probe.host.BuildContext;
import org.rfldoctor.probe.host.Lazy;
import org.rfldoctor.probe.packages.LocalAvailablePackages;
import org.rfldoctor.probe.process.CommandRunner;
import org.rfldoctor.probe.process.TemporaryDirectory;
import org.rfldoctor.probe.process.TrialDirectory;
import org.rfldoctor.probe.process.TrialRunner;
import org.rfldoctor.probe.query.FileProbe;
import org.rfldoctor.probe.query.QueryDispatcher;

/**
 * The machine that we run on, asked on behalf of a person about a build. It remembers what it saw
 * in folders, so each examination takes a new one; closing it ends every tool that still runs.
 */
public final class LocalMachine implements Machine, AutoCloseable {
  private final BuildContext build;
  private final TemporaryDirectory scratch;
  private final CommandRunner tools;
  private final TrialDirectory bench;
  private final TrialRunner trials;
  private final FileProbe files;
  private final QueryDispatcher answers;
  private final Map<String, Lazy<Observation>> asked = new ConcurrentHashMap<>();

  public LocalMachine(BuildContext build) {
    this.build = build;
    this.scratch = new TemporaryDirectory(build.person());
    this.tools = new CommandRunner(build, scratch);
    this.files = new FileProbe(build);
    this.bench = new TrialDirectory(build);
    this.trials = new TrialRunner(build, tools, bench);
    this.answers = new QueryDispatcher(build, tools, trials);
  }

  /** A command that several checks ask for runs once. */
  @Override
  public Observation run(Probe.Command command) {
    return asked.computeIfAbsent(key(command), same -> new Lazy<>(() -> answer(command))).get();
  }

  /** By hand, since the first hash of a record takes longer than most commands. */
  private static String key(Probe.Command command) {
    StringBuilder key = new StringBuilder(command.directory().orElse(""));
    command.argv().forEach(word -> key.append('\0').append(word));
    command
        .environment()
        .forEach((name, value) -> key.append('\0').append(name).append('=').append(value));
    return key.append('\0').append(command.limit().toNanos()).append(command.treeCode()).toString();
  }

  private Observation answer(Probe.Command command) {
    return command.treeCode() && !build.trusted()
        ? new Refused(build.distrust())
        : SecretMask.masked(told(() -> runUnlessUnfit(command)));
  }

  /** The kernel's Makefile hands the path of the tree to a shell as it is. */
  private Observation runUnlessUnfit(Probe.Command command) {
    return build
        .unfitForMake()
        .filter(reason -> command.treeCode())
        .<Observation>map(Refused::new)
        .orElseGet(() -> tools.run(command));
  }

  @Override
  public Observation attempt(Probe.Trial trial) {
    return told(() -> trials.run(trial));
  }

  /** What a tool printed may be used as a path, and not all that can be printed is one. */
  private static Observation told(Supplier<Observation> question) {
    try {
      return question.get();
    } catch (InvalidPathException noPath) {
      return new Refused("no file can have this name: " + noPath.getReason());
    }
  }

  @Override
  public Observation look(Probe.FileLookup file) {
    return told(() -> files.look(file));
  }

  @Override
  public Observation read(Probe.EnvironmentVariable variable) {
    String value = build.person().environment().get(variable.name());
    return value == null
        ? new Observation.Absent(variable.name())
        : SecretMask.masked(Observation.Answer.of(0, value, ""));
  }

  @Override
  public Observation answer(Probe.Query question) {
    return told(() -> answers.to(question));
  }

  /** What the package managers of this machine would install now. */
  public AvailablePackages offers() {
    return new LocalAvailablePackages(this, build.person().root(), scratch);
  }

  @Override
  public void close() {
    tools.close();
    scratch.close();
    bench.close();
    TemporaryDirectory.sweep();
  }
}

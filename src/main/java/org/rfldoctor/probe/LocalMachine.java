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
 * Answers the probes of a build on the machine that this process runs on. It caches results, so
 * each examination needs a new instance. {@link #close} kills every tool that still runs.
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

  /** Runs a command once, even if several checks need it. */
  @Override
  public Observation run(Probe.Command command) {
    return asked.computeIfAbsent(key(command), same -> new Lazy<>(() -> answer(command))).get();
  }

  /** The key of a command in the cache: all its properties, joined by NUL. */
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

  /**
   * Runs a command. Make is refused in a path with shell characters, since the kernel's Makefile
   * passes the path to a shell without quotes.
   */
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

  /**
   * Answers a probe. A path may come from the output of a tool and be invalid, for instance contain
   * NUL; the probe is then refused.
   */
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

  /** The package versions that the package managers of this machine would install. */
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

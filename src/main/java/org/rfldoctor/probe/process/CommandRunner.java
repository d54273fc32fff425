package org.rfldoctor.probe.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Broken;
import org.rfldoctor.check.Observation.Refused;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.probe.host.BuildContext;
import org.rfldoctor.probe.host.HardwareName;
import org.rfldoctor.probe.host.User;
import org.zeroturnaround.exec.ProcessExecutor;

/** Runs tools. {@link #close} kills those that still run. */
public final class CommandRunner implements AutoCloseable {
  private static final int PATIENCE = 100;

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** The common prefix of the marks of all tools of this runner. */
  private final String marks = ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + "-";

  private final AtomicInteger runs = new AtomicInteger();
  private final CommandLauncher launch;
  private final PathLookup programs;
  private final Path start;
  private final ForeignFolder foreign;
  private final ExecutableInspector obstacles;
  private final StartFailureClassifier failure;
  private final Set<ProcessMonitor> running = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  public CommandRunner(BuildContext build, TemporaryDirectory scratch) {
    User person = build.person();
    this.programs = new PathLookup(person.path());
    this.launch =
        new CommandLauncher(person, new RustupHomeOverlay(person, programs, scratch), programs);
    this.start = build.folder();
    this.foreign = new ForeignFolder(build);
    this.obstacles =
        new ExecutableInspector(new BinaryCompatibility(HardwareName.ofThisMachine()), person);
    this.failure = new StartFailureClassifier(person, obstacles);
  }

  public Observation run(Command command) {
    String word = command.argv().get(0);
    File named = start.resolve(command.directory().orElse("")).toFile();
    if (!named.isDirectory()) {
      return new Refused("the folder " + named + " is not there, so nothing could run in it");
    }
    File folder = foreign.insteadOf(command, named);
    Optional<File> program = programs.find(word, word.indexOf('/') < 0 ? folder : named);
    if (program.isEmpty()) {
      return new Observation.Absent(word);
    }
    Optional<String> objection = foreign.objection(program.get());
    if (objection.isPresent()) {
      return new Refused(objection.get());
    }
    return obstacles
        .ahead(program.get())
        .<Observation>map(Broken::new)
        .orElseGet(() -> run(foreign.moved(command, named, program.get()), program.get(), folder));
  }

  private Observation run(Command command, File program, File folder) {
    String mark = marks + runs.incrementAndGet();
    ProcessMonitor tool = new ProcessMonitor(command.limit(), mark);
    running.add(tool);
    try {
      return closed
          ? new Refused("interrupted")
          : follow(tool, launch.of(command, program, folder, mark), program);
    } finally {
      running.remove(tool);
    }
  }

  private Observation follow(ProcessMonitor tool, ProcessExecutor executor, File program) {
    try {
      Observation came = tool.run(executor);
      Optional<Observation> unasked = came.answer().flatMap(failure::ofBecoming);
      return unasked.orElseGet(
          () ->
              came.answer()
                  .flatMap(answer -> obstacles.behind(program, answer))
                  .<Observation>map(Broken::new)
                  .orElse(came));
    } catch (IOException refused) {
      return failure.of(program, refused);
    }
  }

  /** Kills every tool that still runs, and all processes that ended tools left behind. */
  @Override
  public void close() {
    closed = true;
    for (int round = 0; round < PATIENCE && !running.isEmpty(); round++) {
      running.forEach(ProcessMonitor::stop);
      pause();
    }
    if (runs.get() > 0) {
      ProcessTree.killLeft(marks);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.rfldoctor.engine.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;

/** Runs probes: the commands in parallel, the others in the calling thread meanwhile. */
final class ProbeExecutor implements CheckEvaluation.ProbeBackend, AutoCloseable {
  private final Machine machine;
  private final ExecutorService pool = Executors.newCachedThreadPool(ProbeExecutor::daemon);

  ProbeExecutor(Machine machine) {
    this.machine = machine;
  }

  @Override
  public List<CheckEvaluation.ProbeResponse> ask(List<CheckEvaluation.ProbeRequest> probes) {
    List<Supplier<CheckEvaluation.ProbeResponse>> replies = new ArrayList<>();
    boolean busy = probes.stream().anyMatch(probe -> is(Probe.Kind.TREE, probe));
    for (CheckEvaluation.ProbeRequest probe : probes) {
      boolean command = is(Probe.Kind.COMMAND, probe);
      replies.add(command && busy ? begun(probe) : later(probe));
      busy |= command;
    }
    return replies.stream().map(Supplier::get).toList();
  }

  private static boolean is(Probe.Kind kind, CheckEvaluation.ProbeRequest asked) {
    return asked.probe().kind() == kind;
  }

  private Supplier<CheckEvaluation.ProbeResponse> begun(CheckEvaluation.ProbeRequest probe) {
    return CompletableFuture.supplyAsync(() -> ask(probe), pool)::join;
  }

  /** Runs in this thread, because a quick probe takes less time than a change of threads. */
  private Supplier<CheckEvaluation.ProbeResponse> later(CheckEvaluation.ProbeRequest probe) {
    return () -> ask(probe);
  }

  private CheckEvaluation.ProbeResponse ask(CheckEvaluation.ProbeRequest asked) {
    long before = System.nanoTime();
    Observation observation = asked.probe().accept(machine);
    return new CheckEvaluation.ProbeResponse(
        observation, Duration.ofNanos(System.nanoTime() - before));
  }

  @Override
  public void close() {
    pool.shutdown();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "probe");
    thread.setDaemon(true);
    return thread;
  }
}

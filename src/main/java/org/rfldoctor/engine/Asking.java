package org.rfldoctor.engine;

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

/** Puts probes to the machine: the commands at once, and the others meanwhile. */
final class Asking implements Inquiry.Respondent, AutoCloseable {
  private final Machine machine;
  private final ExecutorService pool = Executors.newCachedThreadPool(Asking::daemon);

  Asking(Machine machine) {
    this.machine = machine;
  }

  @Override
  public List<Inquiry.Reply> ask(List<Inquiry.Asked> probes) {
    List<Supplier<Inquiry.Reply>> replies = new ArrayList<>();
    boolean busy = probes.stream().anyMatch(probe -> is(Probe.Kind.TREE, probe));
    for (Inquiry.Asked probe : probes) {
      boolean command = is(Probe.Kind.COMMAND, probe);
      replies.add(command && busy ? begun(probe) : later(probe));
      busy |= command;
    }
    return replies.stream().map(Supplier::get).toList();
  }

  private static boolean is(Probe.Kind kind, Inquiry.Asked asked) {
    return asked.probe().kind() == kind;
  }

  private Supplier<Inquiry.Reply> begun(Inquiry.Asked probe) {
    return CompletableFuture.supplyAsync(() -> ask(probe), pool)::join;
  }

  /** By this thread: what is quick is sooner done than handed to another. */
  private Supplier<Inquiry.Reply> later(Inquiry.Asked probe) {
    return () -> ask(probe);
  }

  private Inquiry.Reply ask(Inquiry.Asked asked) {
    long before = System.nanoTime();
    Observation observation = asked.probe().ask(machine);
    return new Inquiry.Reply(observation, Duration.ofNanos(System.nanoTime() - before));
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

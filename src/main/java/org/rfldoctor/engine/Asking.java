package org.rfldoctor.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Observation;

/** Puts probes to the machine, several at once. */
final class Asking implements Inquiry.Respondent, AutoCloseable {
  private final Machine machine;
  private final ExecutorService pool = Executors.newCachedThreadPool(Asking::daemon);

  Asking(Machine machine) {
    this.machine = machine;
  }

  @Override
  public List<Inquiry.Reply> ask(List<Inquiry.Asked> probes) {
    List<CompletableFuture<Inquiry.Reply>> others = new ArrayList<>();
    for (Inquiry.Asked probe : probes.subList(1, probes.size())) {
      others.add(CompletableFuture.supplyAsync(() -> ask(probe), pool));
    }
    List<Inquiry.Reply> replies = new ArrayList<>();
    replies.add(ask(probes.get(0)));
    others.forEach(other -> replies.add(other.join()));
    return replies;
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

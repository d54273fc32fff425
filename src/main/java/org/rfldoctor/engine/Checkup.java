package org.rfldoctor.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Facts;
import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.Table;
import org.rfldoctor.check.Value;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Status;

/** Runs checks: in the order of their needs, at once what can run at once. */
public final class Checkup {

  /** Told of each check as it starts and ends, from any thread. */
  public interface Listener {
    void started(Check check);

    void finished(Result result);
  }

  private static final int AT_ONCE = 8;

  private final List<Check> checks;
  private final Map<String, Table> tables;
  private final Asking asking;
  private final Judge judge;
  private final Listener listener;
  private final Map<String, Result> results = new ConcurrentHashMap<>();

  /**
   * @param checks in catalog order, with all that they need
   * @param shown how a value is shown in sentences
   */
  public Checkup(
      List<Check> checks,
      Map<String, Table> tables,
      Machine machine,
      UnaryOperator<Value> shown,
      Listener listener) {
    this.checks = List.copyOf(checks);
    this.tables = tables;
    this.asking = new Asking(machine);
    this.judge = new Judge(shown);
    this.listener = listener;
  }

  /** Runs all and tells what came of them, in catalog order. */
  public List<Result> run(Facts given) {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE, Checkup::daemon);
    try {
      Map<String, CompletableFuture<Void>> started = new HashMap<>();
      longestFirst().forEach(check -> start(check, given, started, pool));
      CompletableFuture.allOf(started.values().toArray(CompletableFuture<?>[]::new)).join();
    } finally {
      pool.shutdown();
      asking.close();
    }
    return soFar();
  }

  /** What may take longest should not be begun last. */
  private List<Check> longestFirst() {
    List<Check> order = new ArrayList<>(checks);
    order.sort(Comparator.comparing(Checkup::limit).reversed());
    return order;
  }

  private static Duration limit(Check check) {
    Duration longest = Duration.ZERO;
    for (Probe probe : check.probes().values()) {
      if (probe instanceof Probe.Command command && command.limit().compareTo(longest) > 0) {
        longest = command.limit();
      }
    }
    return longest;
  }

  /** What is known by now; checks that have not ended are unknown. */
  public List<Result> soFar() {
    List<Result> known = new ArrayList<>();
    for (Check check : checks) {
      Result result = results.get(check.id());
      known.add(result != null ? result : interrupted(check));
    }
    return Causes.explain(known);
  }

  private CompletableFuture<Void> start(
      Check check,
      Facts given,
      Map<String, CompletableFuture<Void>> started,
      ExecutorService pool) {
    CompletableFuture<Void> already = started.get(check.id());
    if (already != null) {
      return already;
    }
    CompletableFuture<?>[] before =
        checks.stream()
            .filter(
                other -> check.needs().contains(other.id()) || check.uses().contains(other.id()))
            .map(other -> start(other, given, started, pool))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture<Void> mine =
        CompletableFuture.allOf(before).thenRunAsync(() -> examine(check, given), pool);
    started.put(check.id(), mine);
    return mine;
  }

  private void examine(Check check, Facts given) {
    listener.started(check);
    long before = System.nanoTime();
    Inquiry inquiry = new Inquiry(check, learnt(check, given), tables);
    Outcome outcome = outcome(check, inquiry);
    Result result =
        new Result(
            check,
            outcome,
            inquiry.facts(),
            inquiry.evidence(),
            Duration.ofNanos(System.nanoTime() - before));
    results.put(check.id(), result);
    listener.finished(result);
  }

  private Outcome outcome(Check check, Inquiry inquiry) {
    try {
      Optional<Outcome> beforehand = judge.beforehand(check, inquiry);
      if (beforehand.isPresent()) {
        return beforehand.get();
      }
      inquiry.ask(asking);
      return judge.judge(check, inquiry);
    } catch (RuntimeException | StackOverflowError bug) {
      return bug(bug);
    }
  }

  private static Outcome bug(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String where = trace.length > 0 ? " at " + trace[0] : "";
    return new Outcome(
        Status.UNKNOWN, Optional.empty(), bug + where, "", "", true, List.of(), List.of());
  }

  private Learnt learnt(Check check, Facts given) {
    Facts facts = given;
    Map<String, String> missing = new HashMap<>();
    Set<String> open = new HashSet<>();
    for (String id : before(check, new ArrayList<>())) {
      Result result = results.get(id);
      facts = facts.and(result.facts());
      Learnt.missing(result, check.needs().contains(id), missing, open);
    }
    return new Learnt(facts, missing, open);
  }

  private List<String> before(Check check, List<String> seen) {
    for (Check other : checks) {
      boolean linked = check.needs().contains(other.id()) || check.uses().contains(other.id());
      if (linked && !seen.contains(other.id())) {
        before(other, seen);
        seen.add(other.id());
      }
    }
    return seen;
  }

  private static Result interrupted(Check check) {
    return new Result(
        check,
        Outcome.of(Status.UNKNOWN, "interrupted before it was known"),
        Facts.NONE,
        List.of(),
        Duration.ZERO);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "check");
    thread.setDaemon(true);
    return thread;
  }
}

package org.rfldoctor.engine.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.PatternLimitException;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Result;

/** Runs checks in parallel, in the order of their dependencies. */
public final class CheckScheduler {

  /** Is notified when a check starts and ends, from any thread. */
  public interface Listener {
    void started(Check check);

    void finished(Result result);
  }

  private final List<Check> checks;
  private final Map<String, LookupTable> tables;
  private final CriticalPathOrder chains;
  private final ProbeExecutor asking;
  private final Judge judge;
  private final Listener listener;
  private final PackagePrefetcher prefetcher;
  private final Map<String, Result> results = new ConcurrentHashMap<>();

  /**
   * @param checks in catalog order, with all that they need
   * @param shown how a value is shown in sentences
   */
  public CheckScheduler(
      List<Check> checks,
      Map<String, LookupTable> tables,
      Machine machine,
      UnaryOperator<Value> shown,
      Listener listener,
      PackagePrefetcher prefetcher) {
    this.checks = List.copyOf(checks);
    this.tables = tables;
    this.chains = new CriticalPathOrder(this.checks);
    this.asking = new ProbeExecutor(machine);
    this.judge = new Judge(shown);
    this.listener = listener;
    this.prefetcher = prefetcher;
  }

  /** Runs all checks and returns their results in catalog order. */
  public List<Result> run(Facts given) {
    try (AdaptiveThreadPool workers = new AdaptiveThreadPool()) {
      Map<String, CompletableFuture<Void>> ends = new HashMap<>();
      checks.forEach(check -> ends.put(check.id(), new CompletableFuture<>()));
      List<Check> order = chains.longestFirst();
      for (int i = 0; i < order.size(); i++) {
        Check check = order.get(i);
        int turn = i;
        CompletableFuture<Void> end = ends.get(check.id());
        Runnable work = () -> examine(check, given, end);
        awaited(check, ends)
            .thenRun(() -> workers.execute(turn, work))
            .exceptionally(bug -> failed(end, bug));
      }
      workers.whenIdle(() -> prefetcher.prefetch(soFar()));
      CompletableFuture.allOf(ends.values().toArray(CompletableFuture<?>[]::new)).join();
    } finally {
      asking.close();
    }
    return soFar();
  }

  /** The results so far; checks that have not ended are {@code unknown}. */
  public List<Result> soFar() {
    List<Result> known = new ArrayList<>();
    for (Check check : checks) {
      Result result = results.get(check.id());
      known.add(result != null ? result : interrupted(check));
    }
    return CauseLinker.explain(known);
  }

  private CompletableFuture<Void> awaited(Check check, Map<String, CompletableFuture<Void>> ends) {
    return CompletableFuture.allOf(
        chains.awaited(check).stream()
            .map(other -> ends.get(other.id()))
            .toArray(CompletableFuture<?>[]::new));
  }

  /** Completes a check that a bug ended; otherwise dependent checks would wait for ever. */
  private static Void failed(CompletableFuture<Void> end, Throwable bug) {
    end.completeExceptionally(bug);
    return null;
  }

  private void examine(Check check, Facts given, CompletableFuture<Void> end) {
    try {
      examine(check, given);
      end.complete(null);
    } catch (RuntimeException | Error bug) {
      end.completeExceptionally(bug);
    }
  }

  private void examine(Check check, Facts given) {
    listener.started(check);
    long before = System.nanoTime();
    CheckEvaluation inquiry = new CheckEvaluation(check, learnt(check, given), tables);
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

  private Outcome outcome(Check check, CheckEvaluation inquiry) {
    try {
      Optional<Outcome> beforehand = judge.beforehand(check, inquiry);
      if (beforehand.isPresent()) {
        return beforehand.get();
      }
      inquiry.ask(asking);
      return judge.judge(check, inquiry);
    } catch (PatternLimitException tooLong) {
      return Outcome.of(Status.UNKNOWN, tooLong.getMessage());
    } catch (RuntimeException | Error bug) {
      return bug(bug);
    }
  }

  private static Outcome bug(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String where = trace.length > 0 ? " at " + trace[0] : "";
    return new Outcome(
        Status.UNKNOWN, Optional.empty(), bug + where, "", "", true, List.of(), List.of());
  }

  private UpstreamFacts learnt(Check check, Facts given) {
    List<Facts> facts = new ArrayList<>(List.of(given));
    Map<String, String> missing = new HashMap<>();
    Set<String> open = new HashSet<>();
    for (String id : before(check, new LinkedHashSet<>())) {
      Result result = results.get(id);
      facts.add(result.facts());
      UpstreamFacts.missing(result, check.needs().contains(id), missing, open);
    }
    return new UpstreamFacts(facts, missing, open);
  }

  private Set<String> before(Check check, Set<String> seen) {
    for (Check other : chains.awaited(check)) {
      if (!seen.contains(other.id())) {
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
}

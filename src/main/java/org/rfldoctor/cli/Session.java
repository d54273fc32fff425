package org.rfldoctor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.engine.RoutePreference;
import org.rfldoctor.probe.Done;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.probe.Person;
import org.rfldoctor.render.Progress;
import org.rfldoctor.report.Report;

/**
 * A machine that is being mended: examined anew after every step, with the variables and the words
 * for make that the steps have brought.
 */
final class Session {
  private final Catalog catalog;
  private final Surroundings start;
  private final RoutePreference preference;
  private final Supplier<Progress> progress;
  private final ShutdownHandler shutdown;
  private final Variables variables;
  private final List<String> told = new ArrayList<>();
  private BuildRequest request;
  private Subject subject;
  private volatile Runnable underway = () -> {};

  Session(
      Catalog catalog,
      Console console,
      BuildRequest request,
      RoutePreference preference,
      Supplier<Progress> progress) {
    this.catalog = catalog;
    this.start = console.surroundings();
    this.request = request;
    this.preference = preference;
    this.progress = progress;
    this.shutdown = console.shutdown();
    this.subject = Subject.of(console, request, () -> catalog);
    this.variables = new Variables(start.environment(), subject.person().home());
  }

  Catalog catalog() {
    return catalog;
  }

  Subject subject() {
    return subject;
  }

  Person person() {
    return subject.person();
  }

  Path folder() {
    return start.folder();
  }

  /** Looks at everything. */
  Report examine() {
    look();
    try (LocalMachine machine = subject.machine();
        Progress shown = progress.get()) {
      underway = machine::close;
      return new Examination(catalog, subject, preference).run(machine, shown);
    } finally {
      underway = () -> {};
      shutdown.awaitShutdown(0);
    }
  }

  /** Waits for an interruption that may be on its way; does not return once one has begun. */
  void awaitShutdown(long milliseconds) {
    shutdown.awaitShutdown(milliseconds);
  }

  /** Names what an interruption has to end. */
  void underway(Runnable stop) {
    underway = stop;
  }

  void interrupt() {
    underway.run();
  }

  /** Takes over what a command has changed in its shell. */
  void adopt(Done done) {
    variables.adopt(done.changes());
    look();
  }

  /** Says these words to make from now on. */
  void tell(List<String> words) {
    for (String word : words) {
      if (!told.contains(word)) {
        told.add(word);
      }
      request = request.with(word);
    }
    look();
  }

  /** What the person has to type in her own shell. */
  List<String> toBeTyped() {
    return variables.toBeTyped();
  }

  /** What make has to be told from now on. */
  List<String> told() {
    return List.copyOf(told);
  }

  private void look() {
    subject = Subject.of(start.with(variables.now()), request, () -> catalog);
  }
}

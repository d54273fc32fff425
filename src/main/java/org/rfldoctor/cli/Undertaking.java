package org.rfldoctor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.probe.Deed;
import org.rfldoctor.probe.Done;
import org.rfldoctor.probe.Hands;
import org.rfldoctor.render.CommandText;
import org.rfldoctor.render.GuideText;
import org.rfldoctor.render.RootWay;
import org.rfldoctor.render.Streamed;
import org.rfldoctor.render.Style;
import org.rfldoctor.report.Step;

/** Carries out steps: one line after the other, each shown before it runs, and logged. */
final class Undertaking {
  /** Where a line ended by a signal, it may be that the person has interrupted all of us. */
  private static final int SIGNALS = 128;

  private static final long A_MOMENT = 1000;

  private final Session session;
  private final GuideText text;
  private final Streamed screen;
  private final StepLog log;
  private final Whereabouts whereabouts;
  private final boolean attended;
  private Tail tail = new Tail();

  Undertaking(
      Session session,
      GuideText text,
      Streamed screen,
      StepLog log,
      Whereabouts whereabouts,
      boolean attended) {
    this.session = session;
    this.text = text;
    this.screen = screen;
    this.log = log;
    this.whereabouts = whereabouts;
    this.attended = attended;
  }

  /** Whether all lines of the step succeeded. */
  boolean carryOut(Step step) {
    log.step(step);
    tail = new Tail();
    List<Step.Command> commands = step.commands();
    for (int i = 0; i < commands.size(); i++) {
      boolean goesOn = i > 0 && commands.get(i - 1).goesWith(commands.get(i));
      if (!goesOn && isNeedless(commands.get(i))) {
        i = lastOf(commands, i);
      } else if (!run(commands.get(i).alone())) {
        return false;
      }
    }
    session.tell(step.terms().words());
    return true;
  }

  private static int lastOf(List<Step.Command> commands, int from) {
    int last = from;
    while (last + 1 < commands.size() && commands.get(from).goesWith(commands.get(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean isNeedless(Step.Command command) {
    boolean needless =
        command.unless().filter(test -> hands().holds(deed(command, test))).isPresent();
    if (needless) {
      text.says(Style.QUIET, "Already done; this succeeds: " + command.unless().get());
    }
    return needless;
  }

  private boolean run(Step.Command command) {
    RootWay way = session.person().root() ? RootWay.ALREADY : RootWay.SUDO;
    String line = new CommandText(way, "").privileged(command);
    Hands hands = hands();
    Optional<String> missing = missing(command, hands);
    text.running(line);
    if (missing.isPresent()) {
      text.says(Style.BAD, missing.get() + " is not found, so this cannot run yet.");
      return false;
    }
    return run(line, deed(command, line), hands);
  }

  private boolean run(String line, Deed deed, Hands hands) {
    log.begins(line, deed.folder().orElse(session.folder()));
    session.underway(() -> stop(hands, deed));
    try {
      Done done = hands.run(deed, this::printed);
      screen.end();
      log.ended(done);
      session.awaitShutdown(done.exit() > SIGNALS ? A_MOMENT : 0);
      session.adopt(done);
      tell(done);
      return done.succeeded();
    } catch (IOException refused) {
      text.says(Style.BAD, "Cannot start: " + refused.getMessage());
      return false;
    } finally {
      session.underway(() -> {});
    }
  }

  private void stop(Hands hands, Deed deed) {
    if (deed.root()) {
      hands.restoreScreen();
      whereabouts.waiting();
    }
    whereabouts.stopped(hands.stop());
  }

  private void printed(byte[] bytes, int count) {
    log.printed(bytes, count);
    tail.add(bytes, count);
    screen.show(bytes, count);
  }

  private void tell(Done done) {
    if (done.succeeded()) {
      return;
    }
    text.says(Style.BAD, "Failed: exit status " + done.exit() + ".");
    KnownErrors known = new KnownErrors(session.catalog().tables().get("known-errors"));
    known
        .of(tail.text())
        .ifPresent(
            meaning -> {
              text.says(Style.PLAIN, meaning.says());
              text.says(Style.PLAIN, meaning.advice());
              log.says(meaning.says());
            });
  }

  /** The program of the line, where the shell does not know it. */
  private static Optional<String> missing(Step.Command command, Hands hands) {
    String word = command.shell().split("\\s", 2)[0];
    boolean plain = word.matches("[a-z][a-z0-9+.-]*");
    return plain && !hands.knows(word, deed(command, "")) ? Optional.of(word) : Optional.empty();
  }

  private Hands hands() {
    return new Hands(session.person(), session.folder(), attended);
  }

  private static Deed deed(Step.Command command, String line) {
    boolean asks = command.unattended().isEmpty();
    return new Deed(line, command.directory().map(Path::of), command.needsRoot(), asks);
  }
}

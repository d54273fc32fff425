package org.rfldoctor.cli.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.value.ValueQuestion;
import org.rfldoctor.probe.shell.ShellCommand;
import org.rfldoctor.probe.shell.ShellResult;
import org.rfldoctor.probe.shell.ShellRunner;
import org.rfldoctor.render.format.CommandFormatter;
import org.rfldoctor.render.format.CommandLine;
import org.rfldoctor.render.format.PrivilegeEscalation;
import org.rfldoctor.render.guide.GuideView;
import org.rfldoctor.render.terminal.CommandOutputPrinter;
import org.rfldoctor.render.terminal.Style;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

/** Runs the commands of steps one after the other. Each is shown before it runs, and logged. */
final class StepExecutor {
  /**
   * Exit statuses above 128 mean death by a signal. It may be the Ctrl-C that is about to reach
   * this process.
   */
  private static final int SIGNALS = 128;

  private static final long A_MOMENT = 1000;

  private final GuideSession session;
  private final GuideView text;
  private final CommandOutputPrinter screen;
  private final StepLog log;
  private final GuideProgress whereabouts;
  private final boolean attended;
  private final List<String> commandsRun = new ArrayList<>();
  private OutputTail tail = new OutputTail();

  StepExecutor(
      GuideSession session,
      GuideView text,
      CommandOutputPrinter screen,
      StepLog log,
      GuideProgress whereabouts,
      boolean attended) {
    this.session = session;
    this.text = text;
    this.screen = screen;
    this.log = log;
    this.whereabouts = whereabouts;
    this.attended = attended;
  }

  /** Runs a step and returns whether all commands succeeded. */
  boolean carryOut(Step step) {
    log.step(step);
    commandsRun.clear();
    tail = new OutputTail();
    List<StepCommand> commands = step.commands();
    for (int i = 0; i < commands.size(); i++) {
      boolean goesOn = i > 0 && commands.get(i - 1).sharesConditionWith(commands.get(i));
      if (!goesOn && isNeedless(commands.get(i))) {
        i = lastOf(commands, i);
      } else if (!run(commands.get(i).unattendedForm())) {
        return false;
      }
    }
    session.addMakeArguments(step.policy().makeArguments());
    return true;
  }

  /** The command lines of the last step that were started; those that were needless are not. */
  List<String> commandsRun() {
    return List.copyOf(commandsRun);
  }

  /** Whether the command that shows what the step changes succeeded, or there is none. */
  boolean preview(Step step) {
    log.step(step);
    tail = new OutputTail();
    return step.policy()
        .question()
        .flatMap(ValueQuestion::preview)
        .map(line -> run(preview(line, step)))
        .orElse(true);
  }

  private static StepCommand preview(String line, Step step) {
    return new StepCommand(
        new Invocation.Shell(line),
        step.commands().get(0).cwd(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static int lastOf(List<StepCommand> commands, int from) {
    int last = from;
    while (last + 1 < commands.size()
        && commands.get(from).sharesConditionWith(commands.get(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean isNeedless(StepCommand command) {
    boolean needless =
        command.skipIf().filter(test -> hands().succeeds(deed(command, test))).isPresent();
    if (needless) {
      text.says(Style.QUIET, "Already done; this succeeds: " + command.skipIf().get());
    }
    return needless;
  }

  private boolean run(StepCommand command) {
    PrivilegeEscalation way =
        session.person().root() ? PrivilegeEscalation.ALREADY : PrivilegeEscalation.SUDO;
    CommandLine line = new CommandFormatter(way, "").privileged(command);
    ShellRunner hands = hands();
    Optional<String> missing = missing(command, hands);
    text.running(line);
    if (missing.isPresent()) {
      text.says(Style.BAD, missing.get() + " is not found, so this cannot run yet.");
      return false;
    }
    return run(line.text(), deed(command, line.text()), hands);
  }

  private boolean run(String line, ShellCommand deed, ShellRunner hands) {
    log.begins(line, deed.folder().orElse(session.folder()));
    session.underway(() -> stop(hands, deed));
    try {
      commandsRun.add(line);
      ShellResult done = hands.run(deed, this::printed);
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

  private void stop(ShellRunner hands, ShellCommand deed) {
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

  private void tell(ShellResult done) {
    if (done.succeeded()) {
      return;
    }
    text.says(Style.BAD, "Failed: exit status " + done.exit() + ".");
    new FailureMeaning(session.catalog())
        .of(tail.bytes())
        .ifPresent(
            meaning -> {
              text.says(Style.PLAIN, meaning.says());
              text.says(Style.PLAIN, meaning.advice());
              log.says(meaning.says());
            });
  }

  /** The program of a command if the shell does not find it; else empty. */
  private static Optional<String> missing(StepCommand command, ShellRunner hands) {
    String word = command.invocation().words().get(0);
    boolean plain = word.matches("[a-z][a-z0-9+.-]*");
    return plain && !hands.hasCommand(word, deed(command, ""))
        ? Optional.of(word)
        : Optional.empty();
  }

  private ShellRunner hands() {
    return new ShellRunner(session.person(), session.folder(), attended);
  }

  private static ShellCommand deed(StepCommand command, String line) {
    boolean asks = command.unattended().isEmpty();
    return new ShellCommand(line, command.cwd().map(Path::of), command.needsRoot(), asks);
  }
}

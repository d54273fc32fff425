package org.rfldoctor.cli;

import java.io.PrintWriter;
import org.rfldoctor.probe.Hands;
import org.rfldoctor.probe.RootAccess;
import org.rfldoctor.probe.StateFolder;
import org.rfldoctor.render.GuideText;
import org.rfldoctor.render.Look;
import org.rfldoctor.render.Streamed;
import org.rfldoctor.report.Report;

/** One run of guide, wired: what is said goes to standard error, the result to standard output. */
final class GuideRun {
  private final Session session;
  private final Console console;
  private final Display display;
  private final GuideText text;
  private final StepLog log;
  private final Whereabouts whereabouts;

  GuideRun(Session session, Console console, Display display) {
    this.session = session;
    this.console = console;
    this.display = display;
    this.text = new GuideText(display.noticed(), console.err());
    this.log = new StepLog(StateFolder.of(session.person()), console);
    this.whereabouts = new Whereabouts(text);
  }

  /** Talks with the person until that person, or the plan, comes to an end. */
  Report conversation(Keyboard keyboard) {
    Guidance guidance = guidance(true);
    TickList ticks = new TickList(session.catalog().waypoints(), session::subject);
    return closed(
        guidance,
        () -> new Conversation(guidance, text, keyboard, whereabouts, access(true), ticks).hold());
  }

  /** Runs what mends, and shows what came of it as check does. */
  Report unattended() {
    Guidance guidance = guidance(false);
    Report report = closed(guidance, () -> new Unattended(guidance, text, access(false)).run());
    display.show(report);
    return report;
  }

  private Report closed(Guidance guidance, Runnable work) {
    Closing closing = new Closing(session, text, log);
    console.shutdown().onShutdown(() -> stop(closing));
    try {
      work.run();
    } finally {
      closing.say();
      console.shutdown().clear();
      log.close();
    }
    return guidance.report();
  }

  private void stop(Closing closing) {
    session.interrupt();
    whereabouts.interrupted();
    closing.say();
    log.close();
  }

  private Guidance guidance(boolean attended) {
    Look look = display.noticed();
    PrintWriter err = console.err();
    Undertaking undertaking =
        new Undertaking(
            session, text, new Streamed(look, err, display.notices()), log, whereabouts, attended);
    return new Guidance(session, text, undertaking, whereabouts, log);
  }

  private RootAccess access(boolean attended) {
    return RootAccess.of(session.person(), new Hands(session.person(), session.folder(), attended));
  }
}

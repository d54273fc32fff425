package org.rfldoctor.log.read;

/** Receives the interesting lines of a log, in order. */
@FunctionalInterface
public interface LineSink {
  /**
   * Takes one line, which is only valid during the call.
   *
   * @return how many of the lines that follow are wanted too, whatever they hold
   */
  int accept(LogLine line);
}

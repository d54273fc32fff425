package org.rfldoctor.render.terminal;

import org.rfldoctor.check.Observation;

/** The output of a probe, even if it timed out or printed too much. */
public record CapturedOutput(String out, String err, boolean truncated) {
  public static CapturedOutput of(Observation observation) {
    if (observation instanceof Observation.TimedOut ended) {
      return new CapturedOutput(ended.out(), ended.err(), true);
    }
    if (observation instanceof Observation.Flooded ended) {
      return new CapturedOutput(ended.out(), ended.err(), true);
    }
    return observation
        .answer()
        .map(answer -> new CapturedOutput(answer.out(), answer.err(), answer.truncated()))
        .orElse(new CapturedOutput("", "", false));
  }
}

package org.rfldoctor.render;

import org.rfldoctor.check.Observation;

/** What a tool printed, or a file holds, however it ended. */
record Printed(String out, String err, boolean truncated) {
  static Printed of(Observation observation) {
    if (observation instanceof Observation.TimedOut ended) {
      return new Printed(ended.out(), ended.err(), true);
    }
    if (observation instanceof Observation.Flooded ended) {
      return new Printed(ended.out(), ended.err(), true);
    }
    return observation
        .answer()
        .map(answer -> new Printed(answer.out(), answer.err(), answer.truncated()))
        .orElse(new Printed("", "", false));
  }
}

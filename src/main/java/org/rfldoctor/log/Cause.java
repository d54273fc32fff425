package org.rfldoctor.log;

import java.util.List;
import java.util.Map;

/**
 * A cause that a log names.
 *
 * @param occurrences how often its signature was found in the run
 * @param explains how many other errors follow from it
 * @param facts what was read out of the log for it
 * @param wrongAdvice advice in the log, beside this cause, that does not help
 */
public record Cause(
    Signature signature,
    Certainty certainty,
    Evidence evidence,
    long occurrences,
    long explains,
    Map<String, String> facts,
    List<String> wrongAdvice) {
  public Cause {
    facts = Map.copyOf(facts);
    wrongAdvice = List.copyOf(wrongAdvice);
  }
}

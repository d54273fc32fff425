package org.rfldoctor.report;

import org.rfldoctor.check.Observation;

/**
 * The evidence that shows a diagnosis best.
 *
 * @param check the id of the check that asked
 * @param line the decisive line of what was printed; empty where nothing was
 */
public record KeyEvidence(String check, Evidence evidence, String line) {

  /** How it ended, in one or two words; empty for a file or variable that exists. */
  public String ending() {
    return evidence
        .observation()
        .answer()
        .map(Observation.Answer::exit)
        .map(exit -> "exit " + exit)
        .orElse("not there");
  }
}

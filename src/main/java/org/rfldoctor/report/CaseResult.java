package org.rfldoctor.report;

import java.util.List;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.Status;

/**
 * The result of a test case of a check file.
 *
 * @param came the actual outcome, in the words of a case
 * @param differences differences from the expected outcome, a sentence each
 */
public record CaseResult(CheckCase played, Status status, String came, List<String> differences) {
  public CaseResult {
    differences = List.copyOf(differences);
  }

  /** Whether the outcome is the expected one. */
  public boolean asExpected() {
    return differences.isEmpty();
  }

  /** How it is wrong: a diagnosis too many, one too few, or something else. */
  public String word() {
    boolean expected = played.then().status().isTrouble();
    return status.isTrouble() == expected ? "wrong" : expected ? "missing" : "noisy";
  }
}

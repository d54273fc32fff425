package org.rfldoctor.report;

import java.util.List;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.Status;

/**
 * A case of a check file that was judged.
 *
 * @param came what it came to, in the words of a case
 * @param differences what is not as expected, a sentence each
 */
public record CaseResult(CheckCase played, Status status, String came, List<String> differences) {
  public CaseResult {
    differences = List.copyOf(differences);
  }

  /** Whether it came to what was expected. */
  public boolean asExpected() {
    return differences.isEmpty();
  }

  /** How it is wrong: a diagnosis too many, one too few, or something else. */
  public String word() {
    boolean expected = played.then().status().isTrouble();
    return status.isTrouble() == expected ? "wrong" : expected ? "missing" : "noisy";
  }
}

package org.rfldoctor.report;

import java.util.List;
import org.rfldoctor.check.CheckCase;

/**
 * A case of a check file that was judged.
 *
 * @param came what it came to, in the words of a case
 * @param differences what is not as expected, a sentence each
 */
public record CaseResult(CheckCase played, String came, List<String> differences) {
  public CaseResult {
    differences = List.copyOf(differences);
  }

  /** Whether it came to what was expected. */
  public boolean asExpected() {
    return differences.isEmpty();
  }

  /** How it is wrong: a diagnosis too many, one too few, or something else. */
  public String word() {
    boolean troubleCame = isTrouble(came);
    boolean troubleExpected = isTrouble(played.then().outcome());
    return troubleCame == troubleExpected ? "wrong" : troubleCame ? "noisy" : "missing";
  }

  private static boolean isTrouble(String outcome) {
    return outcome.startsWith("fail") || outcome.startsWith("warn");
  }
}

package org.rfldoctor.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.value.Value;

/** What tools print, to each of the bundled checks: git, cargo, rustup, compilers, make. */
class AnswerFuzzTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final List<Check> CHECKS = CATALOG.checks();
  private static final Map<String, Map<String, Value>> BEFORE = before();

  /** What is known before each check, by the first case of it that applies. */
  private static Map<String, Map<String, Value>> before() {
    Map<String, Map<String, Value>> before = new HashMap<>();
    for (CheckCase one : CATALOG.cases()) {
      if (!one.given().isEmpty()) {
        before.putIfAbsent(one.check(), one.facts().values());
      }
    }
    return before;
  }

  /** The first byte chooses the check; the rest is what all its probes answer. */
  @FuzzTest
  void answer(byte[] input) {
    if (input.length > 0) {
      Check check = CHECKS.get((input[0] & 0xFF) % CHECKS.size());
      String answer = Bounds.text(Arrays.copyOfRange(input, 1, input.length));
      Map<String, Value> known = Optional.ofNullable(BEFORE.get(check.id())).orElse(Map.of());
      Bounds.hold(() -> Judged.screen(check, CATALOG.tables(), known, answer));
    }
  }
}

package org.rfldoctor.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.value.Value;

/**
 * What a case comes to.
 *
 * @param diagnosis the id of the root cause, for {@code warn} and {@code fail}, perhaps for {@code
 *     unknown}
 * @param blockedBy ids of checks, for {@code blocked}
 * @param says a part of the sentence; empty where it does not matter
 * @param observed the column of what was found; empty where it does not matter
 * @param facts values that this check's facts have; an empty one is a fact that is not there
 * @param run the first command of the step; empty where it does not matter
 */
public record ExpectedOutcome(
    Status status,
    Optional<String> diagnosis,
    List<String> blockedBy,
    Optional<String> says,
    Optional<String> observed,
    Map<String, Optional<Value>> facts,
    Optional<String> run) {
  public ExpectedOutcome {
    blockedBy = List.copyOf(blockedBy);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}

package org.rfldoctor.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.value.Value;

/**
 * The expected outcome of a test case.
 *
 * @param diagnosis the id of the root cause, for {@code warn} and {@code fail}, perhaps for {@code
 *     unknown}
 * @param blockedBy ids of checks, for {@code blocked}
 * @param says a part of the message; empty for any
 * @param observed the text of the column "found"; empty for any
 * @param facts values of this check's facts; an empty value means that the fact is unknown
 * @param run the first command of the step; empty for any
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

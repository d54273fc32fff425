package org.rfldoctor.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.Value;

/**
 * The observations of one check on a machine, as content of a test case.
 *
 * @param facts of other checks and of the machine that this check reads, where they are not as all
 *     cases see them; an empty one is a fact that is not known here
 * @param given what came back from each probe
 * @param diagnosis the root cause, if there is one
 * @param blockedBy the checks that did not give a fact
 * @param observed the column of what was found
 */
public record RecordedCase(
    String name,
    String source,
    Map<String, Optional<Value>> facts,
    Map<String, Observation> given,
    Status status,
    Optional<String> diagnosis,
    List<String> blockedBy,
    String observed) {
  public RecordedCase {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    blockedBy = List.copyOf(blockedBy);
  }
}

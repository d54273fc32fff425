package org.rfldoctor.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Version;

/**
 * Recorded answers, and the outcome that a check comes to with them.
 *
 * @param check the id of the check
 * @param position where it is written
 * @param rows the known failures it stands for
 * @param source where the answers come from
 * @param facts all that is known beforehand: the examples of given facts, and what the case sets
 * @param given what comes back from each probe that is asked, by the probe's name
 * @param offers what the package manager would install, by package; empty where it cannot tell
 */
public record CheckCase(
    String check,
    SourcePosition position,
    String name,
    List<String> rows,
    Optional<String> source,
    Facts facts,
    Map<String, Observation> given,
    Map<String, Version> offers,
    ExpectedOutcome then) {
  public CheckCase {
    rows = List.copyOf(rows);
    offers = Map.copyOf(offers);
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }
}

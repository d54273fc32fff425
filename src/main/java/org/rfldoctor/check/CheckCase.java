package org.rfldoctor.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Version;

/**
 * A test case: recorded observations and the outcome that the check must have with them.
 *
 * @param check the id of the check
 * @param position where it is written
 * @param rows the known failures it stands for
 * @param source where the answers come from
 * @param facts the facts known before the check: the examples of predefined facts, and those that
 *     the case sets
 * @param given the observation of each probe, by the probe's name
 * @param offers the version that the package manager would install, by package; empty if unknown
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

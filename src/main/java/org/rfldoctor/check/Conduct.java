package org.rfldoctor.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How guide goes about a remedy or a waypoint, beside what is shown of it everywhere.
 *
 * @param unattended what is run where nobody answers questions, one for each command; empty where
 *     the commands ask nothing
 * @param unless a test for a shell, which holds where the commands need not be run any more
 * @param effect roughly what is downloaded or changed
 * @param words what make has to be told on every call from then on
 * @param with tools that the commands take; by tool, the fact that is known where it is there
 * @param person whether it is for a person to decide: it goes far, or merely shows more
 * @param example whether the commands have places to fill in, and are not run as they are
 * @param first whether everything else comes after it
 */
public record Conduct(
    List<String> unattended,
    Optional<String> unless,
    Optional<String> effect,
    List<String> words,
    Map<String, String> with,
    boolean person,
    boolean example,
    boolean first) {
  /** Nothing out of the ordinary. */
  public static final Conduct PLAIN =
      new Conduct(
          List.of(), Optional.empty(), Optional.empty(), List.of(), Map.of(), false, false, false);

  public Conduct {
    unattended = List.copyOf(unattended);
    words = List.copyOf(words);
    with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
  }
}

package org.rfldoctor.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The execution policy of a remedy or a step of the roadmap: how guide goes about it, beside what
 * is shown of it everywhere.
 *
 * @param unattended what is run where nobody answers questions, one for each command; empty where
 *     the commands ask nothing
 * @param unless tests for a shell, which hold where the commands need not be run any more: one for
 *     all, or one for each command, empty where it always runs
 * @param effect roughly what is downloaded or changed
 * @param words what make has to be told on every call from then on
 * @param with tools that the commands take; by tool, the fact that is known where it is there
 * @param person whether it is for a person to decide: it goes far, or merely shows more
 * @param example whether the commands have places to fill in, and are not run as they are
 * @param first whether everything else comes after it
 */
public record ExecutionPolicy(
    List<String> unattended,
    List<String> unless,
    Optional<String> effect,
    List<String> words,
    Map<String, String> with,
    boolean person,
    boolean example,
    boolean first) {
  /** Nothing out of the ordinary. */
  public static final ExecutionPolicy PLAIN =
      new ExecutionPolicy(
          List.of(), List.of(), Optional.empty(), List.of(), Map.of(), false, false, false);

  public ExecutionPolicy {
    unattended = List.copyOf(unattended);
    unless = List.copyOf(unless);
    words = List.copyOf(words);
    with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
  }

  /** The test of one of the commands. */
  public Optional<String> unless(int command) {
    return unless.stream()
        .skip(unless.size() > 1 ? command : 0)
        .findFirst()
        .filter(test -> !test.isEmpty());
  }
}

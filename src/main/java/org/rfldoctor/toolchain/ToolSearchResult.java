package org.rfldoctor.toolchain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a search for a tool found. The candidates stand in this order: those that answer to the word
 * that was asked for, as they win; other versions on PATH, newest first; then what PATH does not
 * reach.
 */
public record ToolSearchResult(String asked, List<ToolCandidate> candidates) {

  public ToolSearchResult {
    candidates = List.copyOf(candidates);
  }

  /** The file that would run. */
  public Optional<ToolCandidate> winner() {
    return answering().stream().filter(ToolCandidate::executable).findFirst();
  }

  /** Those that answer to the word, the winner first unless some cannot be executed. */
  public List<ToolCandidate> answering() {
    return those(this::answers);
  }

  /** Those that the winner hides. */
  public List<ToolCandidate> shadowed() {
    return answering().stream().filter(ToolCandidate::executable).skip(1).toList();
  }

  /** Other versions that can be called by their name, newest first. */
  public List<ToolCandidate> versioned() {
    return those(c -> c.place() == ToolCandidate.Place.PATH && !answers(c) && c.executable());
  }

  /** Those that no name reaches. */
  public List<ToolCandidate> offPath() {
    return those(c -> c.place() == ToolCandidate.Place.ELSEWHERE);
  }

  private boolean answers(ToolCandidate candidate) {
    return candidate.place() == ToolCandidate.Place.GIVEN
        || candidate.place() == ToolCandidate.Place.PATH && candidate.name().equals(asked);
  }

  private List<ToolCandidate> those(Predicate<ToolCandidate> which) {
    return candidates.stream().filter(which).toList();
  }
}

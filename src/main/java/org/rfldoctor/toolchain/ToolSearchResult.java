package org.rfldoctor.toolchain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The result of a search for a tool. Order of the candidates: those with the requested name, in the
 * order of PATH; other versions on PATH, newest first; then those outside PATH.
 */
public record ToolSearchResult(String asked, List<ToolCandidate> candidates) {

  public ToolSearchResult {
    candidates = List.copyOf(candidates);
  }

  /** The file that would run. */
  public Optional<ToolCandidate> winner() {
    return answering().stream().filter(ToolCandidate::executable).findFirst();
  }

  /** Those with the requested name; the winner is first unless some cannot be executed. */
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

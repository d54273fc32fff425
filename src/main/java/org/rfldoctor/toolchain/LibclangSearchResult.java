package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The result of a search for libclang: the candidates in the order of clang-sys, and the {@code
 * libclang-cpp} files, which are a different library.
 */
public record LibclangSearchResult(
    Optional<String> libclangPath, List<LibclangCandidate> candidates, List<Path> cpp) {

  public LibclangSearchResult {
    candidates = List.copyOf(candidates);
    cpp = List.copyOf(cpp);
  }

  /** The file that bindgen opens: the highest version in a name, the first found among equals. */
  public Optional<LibclangCandidate> winner() {
    return candidates.stream()
        .filter(LibclangCandidate::valid)
        .reduce((best, next) -> next.version().compareTo(best.version()) > 0 ? next : best);
  }

  /** The valid files, each once, whatever links lead to it. */
  public List<Path> libraries() {
    return candidates.stream()
        .filter(LibclangCandidate::valid)
        .map(LibclangCandidate::real)
        .distinct()
        .toList();
  }

  /** Why the winner won, or why there is none, in one sentence. */
  public String why() {
    return winner().map(this::whyItWon).orElseGet(this::whyNone);
  }

  private String whyItWon(LibclangCandidate winner) {
    String because = choice(winner);
    return winner
        .otherMachine()
        .map(m -> because + ", though it is for " + m + " and cannot be loaded")
        .orElse(because)
        .concat(".");
  }

  private String choice(LibclangCandidate winner) {
    boolean given = libclangPath.isPresent();
    if (libraries().size() == 1) {
      return given
          ? "LIBCLANG_PATH leads to it, and nothing else is searched"
          : "It is the only libclang found, in " + winner.path().getParent();
    }
    String highest =
        winner.path().getFileName()
            + " has the highest version in its name, of "
            + libraries().size()
            + " libraries found";
    return given ? highest + " in LIBCLANG_PATH, the only folder searched" : highest;
  }

  private String whyNone() {
    if (!candidates.isEmpty()) {
      LibclangCandidate first = candidates.get(0);
      return "None can be used: " + first.path() + ": " + first.invalid().orElse("") + ".";
    }
    if (libclangPath.isPresent()) {
      return libclangPath.get().isEmpty()
          ? "LIBCLANG_PATH is set but empty, and nothing else is searched."
          : "LIBCLANG_PATH is set to "
              + libclangPath.get()
              + ", where there is no libclang, and nothing else is searched.";
    }
    return cpp.isEmpty()
        ? "No libclang is in the folders that bindgen searches."
        : "Only " + cpp.get(0) + " is there, the C++ library, which bindgen does not use.";
  }
}

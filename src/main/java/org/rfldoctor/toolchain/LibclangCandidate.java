package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One file that clang-sys considers: where it is, what its links lead to, the version in its name,
 * which part of the search met it, why clang-sys calls it invalid, and for which other machine it
 * is, something clang-sys does not look at.
 */
public record LibclangCandidate(
    Path path,
    Path real,
    FileVersion version,
    Source source,
    Optional<String> invalid,
    Optional<String> otherMachine) {

  /** The parts of the search, in its order. */
  public enum Source {
    LIBCLANG_PATH("LIBCLANG_PATH"),
    LLVM_CONFIG("llvm-config"),
    LD_LIBRARY_PATH("LD_LIBRARY_PATH"),
    DEFAULT("the default folders");

    private final String words;

    Source(String words) {
      this.words = words;
    }

    /** The source as it stands in a sentence. */
    public String words() {
      return words;
    }
  }

  /** Whether clang-sys would take it. */
  public boolean valid() {
    return invalid.isEmpty();
  }
}

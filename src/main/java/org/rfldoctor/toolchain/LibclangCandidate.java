package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that clang-sys considers: its path, its resolved path, the version in its name, the part
 * of the search that found it, why clang-sys rejects it, and its machine if that is another one,
 * which clang-sys does not check.
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

  /** Whether clang-sys accepts it. */
  public boolean valid() {
    return invalid.isEmpty();
  }
}

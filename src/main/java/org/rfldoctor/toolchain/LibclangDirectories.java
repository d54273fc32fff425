package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.toolchain.LibclangCandidate.Source;

/** The folders that clang-sys searches, in its order (clang-sys 1.8.1, build/common.rs). */
record LibclangDirectories(DirectoryCache names) {
  private static final List<DirectoryPattern> DEFAULT =
      DirectoryPattern.all(
          "/usr/local/llvm*/lib*",
          "/usr/local/lib*/*/*",
          "/usr/local/lib*/*",
          "/usr/local/lib*",
          "/usr/lib*/*/*",
          "/usr/lib*/*",
          "/usr/lib*");

  /** A folder, and the part of the search that it belongs to. */
  record Searched(Path path, Source source) {}

  /**
   * The folders without {@code LIBCLANG_PATH}; LIBRARY_PATH, which other tools read, is not one.
   */
  Stream<Searched> of(LibclangQuery query) {
    return Stream.of(
            query.llvmPrefix().stream()
                .flatMap(prefix -> Stream.of("bin", "lib", "lib64").map(prefix::resolve))
                .map(f -> new Searched(f, Source.LLVM_CONFIG)),
            listed(query.libraryPath(), query.folder())
                .map(f -> new Searched(f, Source.LD_LIBRARY_PATH)),
            DEFAULT.stream()
                .flatMap(pattern -> pattern.paths(names).stream())
                .map(f -> new Searched(f, Source.DEFAULT)))
        .flatMap(part -> part);
  }

  private static Stream<Path> listed(Optional<String> variable, Path folder) {
    return variable.stream().flatMap(v -> Arrays.stream(v.split(":", -1))).map(folder::resolve);
  }
}

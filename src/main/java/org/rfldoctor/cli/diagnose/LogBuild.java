package org.rfldoctor.cli.diagnose;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.cli.base.BuildRequest;
import org.rfldoctor.log.LogDiagnosis;

/** Completes a build request with the make arguments and the tree of a log. */
final class LogBuild {
  private static final List<String> NAMES =
      List.of("LLVM", "ARCH", "CROSS_COMPILE", "O", "RUSTC", "BINDGEN", "CC");

  private static final String FOLDER = "[A-Z_]+=[\\w./+~-]*";

  /** An argument without a path. The author of a log must not choose the program that runs here. */
  private static final String PLAIN = "[A-Z_]+=[\\w.+~-]*";

  private LogBuild() {}

  private static boolean isFolder(String name) {
    return name.equals("O");
  }

  /**
   * The request with the arguments of the log's make command, and with its tree if that exists
   * here. Arguments of the user take precedence.
   */
  static BuildRequest of(BuildRequest said, LogDiagnosis read) {
    BuildRequest request = said;
    for (String word : read.command().orElse("").split("\\s+")) {
      int sign = word.indexOf('=');
      String name = sign < 0 ? "" : word.substring(0, sign);
      boolean free = said.makeArguments().stream().noneMatch(other -> other.startsWith(name + "="));
      if (NAMES.contains(name) && free && word.matches(isFolder(name) ? FOLDER : PLAIN)) {
        request = request.with(word);
      }
    }
    return tree(request, read.facts());
  }

  private static BuildRequest tree(BuildRequest request, Map<String, String> facts) {
    Optional<String> folder =
        Optional.ofNullable(facts.get("objtree")).filter(path -> path.startsWith("/"));
    if (request.tree().isPresent() || folder.isEmpty()) {
      return request;
    }
    Path there = Path.of(folder.get().replaceAll("[\\p{Cntrl}]", ""));
    return Files.isRegularFile(there.resolve("Makefile")) ? request.with("-C " + there) : request;
  }
}

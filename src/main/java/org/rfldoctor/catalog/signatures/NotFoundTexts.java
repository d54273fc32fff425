package org.rfldoctor.catalog.signatures;

import java.util.List;

/** The messages of shells, make, env and timeout for a missing program. */
final class NotFoundTexts {
  private static final List<String> SPELLINGS =
      List.of(
          ": %s: not found$",
          ": %s: command not found",
          "^%s: command not found",
          ": command not found: %s$",
          ": Unknown command: %s$",
          ": %s: No such file or directory",
          ": %s: Command not found",
          ": %s: inaccessible or not found",
          "env: `%s`: No such file or directory",
          "failed to run command `%s`: No such file or directory");

  private NotFoundTexts() {}

  static List<String> of(List<String> programs) {
    return programs.stream()
        .flatMap(program -> SPELLINGS.stream().map(text -> text.formatted(program)))
        .toList();
  }
}

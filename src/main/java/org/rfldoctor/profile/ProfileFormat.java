package org.rfldoctor.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of a profile, each with a description. */
final class ProfileFormat {
  static final Map<String, String> PROFILE =
      keys(
          "title", "what the workshop is called",
          "release", "the kernel release that machines without a tree are judged by: '6.12'",
          "tree", "the kernel tree that the participants work in",
          "make-arguments", "arguments for make, such as LLVM=1, ARCH=arm64 or O=../build",
          "levels", "by check: required, recommended or optional, where it is not as usual",
          "checks", "checks of your own, by STAGE/ID, as checks/README.md describes them",
          "checks-directory", "a directory with more of them, from where the profile lies",
          "header", "shown above the checklist: where, when",
          "footer", "shown below it: whom to ask");

  static final Map<String, String> TREE =
      keys(
          "url", "where it is cloned from",
          "branch", "the branch that is checked out",
          "path", "where it lies: ~/linux, or absolute",
          "depth", "how many commits are cloned; all where it is left out");

  private ProfileFormat() {}

  static List<String> names(Map<String, String> keys) {
    return List.copyOf(keys.keySet());
  }

  private static Map<String, String> keys(String... namesAndSentences) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (int i = 0; i < namesAndSentences.length; i += 2) {
      keys.put(namesAndSentences[i], namesAndSentences[i + 1]);
    }
    return keys;
  }
}

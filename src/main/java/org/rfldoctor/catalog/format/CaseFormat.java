package org.rfldoctor.catalog.format;

/** The keys of cases. */
public final class CaseFormat {
  /** A case. */
  public static final KeyTable CASE =
      KeyTable.of(
          "name", "what is the case",
          "failure", "the known failures it stands for, such as `T08`",
          "source", "where the answers come from: captured where, or made up after what",
          "facts", "facts of other checks; null takes a predefined one away",
          "given", "what comes back from each probe",
          "candidates", "the versions that the package manager would install, by package",
          "then", "what the check comes to");

  /** The keys that all cases of a file may share. */
  public static final KeyTable SHARED = CASE.only("source", "facts", "given", "candidates");

  /** An observation. */
  public static final KeyTable ANSWER =
      KeyTable.of(
          "exit", "the exit status; 0 where it is left out, 128 and more for a signal",
          "stdout", "standard output, the text of a file, or the value of a variable",
          "stderr", "standard error",
          "properties", "what a query found");

  /** An expected outcome. */
  public static final KeyTable EXPECTATION =
      KeyTable.of(
          "outcome", "`pass`, `skipped` or `unknown`",
          "blocked", "the checks that did not give a fact",
          "fail", "the diagnosis",
          "warn", "the diagnosis",
          "unknown", "the diagnosis",
          "message", "a part of the sentence",
          "observed", "the column of what was found",
          "facts", "facts that this check reads; null for one that is not known",
          "run", "a command of the step");

  private CaseFormat() {}
}

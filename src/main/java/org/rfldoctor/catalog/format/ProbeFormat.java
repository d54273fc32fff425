package org.rfldoctor.catalog.format;

/** The keys of probes and facts. */
public final class ProbeFormat {
  /** Keys of everything that is run. */
  private static final KeyTable RUN =
      KeyTable.of(
          "env", "variables that are set for it",
          "timeout", "`10 s` where it is left out; `ms`, `s` or `min`, ten minutes at most");

  /** Runs a program. */
  public static final KeyTable COMMAND =
      KeyTable.of(
              "run", "runs a program without a shell; a word `{name}` may become several words",
              "cwd", "the directory; `{make.directory}` where it is left out")
          .and(RUN)
          .and(
              KeyTable.of("runs-tree-code", "true: code of the tree runs, which is to be trusted"));

  /** Tries a tool. */
  public static final KeyTable TRIAL =
      KeyTable.of(
              "trial", "runs a line for sh in the scratch folder of the trials; trusted trees only",
              "files", "files that are written there first, as they stand")
          .and(RUN);

  /** Looks for a file. */
  public static final KeyTable FILE =
      KeyTable.of(
          "file", "the first of these paths that exists; `*` is any name, `~/` the user's home",
          "read", "true: its text is read too");

  /** Reads a variable. */
  public static final KeyTable VARIABLE =
      KeyTable.of("variable", "a variable of the environment that the tools will see");

  private static final KeyTable TYPE =
      KeyTable.of(
          "type", "text, version, path, boolean, number, list, records or bytes; for ever",
          "private", "true: the value identifies a person; check --redact leaves it out",
          "local", "true: a step of this check's arithmetic; other files and JSON do not see it");

  private static final KeyTable MATCHED =
      KeyTable.of(
          "match", "a pattern: the group `value`, else group 1, else all; ^ and $ at lines");

  /** A fact that a pattern finds in what a probe printed. */
  public static final KeyTable MATCH =
      KeyTable.of("from", "a probe of this check")
          .and(MATCHED)
          .and(KeyTable.of("stream", "`stdout` (default), `stderr` or `any`"));

  /** A fact that is a property of an answer. */
  public static final KeyTable PROPERTY =
      KeyTable.of(
          "from", "a probe of this check",
          "property", "a property of its answer");

  /** A fact of a table. */
  public static final KeyTable CELL =
      KeyTable.of(
          "table", "a table of checks/data",
          "row", "a row of it",
          "column", "a column of it");

  /** A fact made of other facts. */
  public static final KeyTable COMPOSED =
      KeyTable.of(
              "value", "a text with `{names}`; not read where one of them is unknown",
              "when", "a condition; not read where it does not hold")
          .and(MATCHED);

  /** A fact that has several sources. */
  public static final KeyTable SEVERAL =
      TYPE.and(KeyTable.of("first-of", "sources, of which the first that yields a value counts"));

  /** Keys that stand beside those of a single source. */
  public static final KeyTable BESIDE = TYPE;

  private ProbeFormat() {}

  /** The keys of a fact with this source. */
  public static KeyTable fact(KeyTable source) {
    return TYPE.and(source);
  }
}

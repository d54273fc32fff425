package org.rfldoctor.catalog.format;

/** The keys of checks. */
public final class CheckFormat {
  /** A check. */
  public static final KeyTable CHECK =
      KeyTable.of(
          "title", "the thing, as the checklist names it",
          "why", "what a kernel developer needs it for; shown by explain",
          "level", "`required`: the build stops without it; `recommended`: a warning; `optional`",
          "always-shown", "true: its line is shown even where the others of its stage are counted",
          "applies-when", "a condition; where it does not hold, the check is skipped",
          "skip-reason", "the reason that is shown then",
          "needs", "checks whose facts are read; a fact that they failed to give blocks this check",
          "optional-needs", "checks whose facts are read if they are known; they never block",
          "tool-check", "asks a tool for its version; stands for a probe, facts and diagnoses",
          "probes", "what is run and read, in this order; skipped where a name is not known",
          "facts", "how facts are read from the probes, in this order",
          "pass", "a condition that holds where all is well",
          "observed", "the column of what was found: a text, or a list of `{ when, text }`",
          "expected", "the column of what is required: a text, or a list of `{ when, text }`",
          "diagnoses", "what may be wrong; the first whose `when` holds is the answer",
          "notes", "remarks for explain, such as an outdated claim of an article",
          "cites", "articles, files of the kernel tree, threads");

  /** A variant of a message or a column. */
  public static final KeyTable WORDING =
      KeyTable.of(
          "when", "a condition that holds where this text is the right one",
          "text", "the text, with `{names}`; it counts where all of them are known");

  /** A check of a tool's version. */
  public static final KeyTable TOOL_CHECK =
      KeyTable.of(
          "tool", "the program, run with --version in the build directory; may be a `{name}`",
          "version-pattern", "finds the version on standard output: the fact `<id>.version`",
          "minimum", "the fact that holds the oldest version that will do; any where it is unknown",
          "install", "rows of packages.yaml; the check's id where it is left out",
          "consequence", "whole sentences: what happens where the tool is missing or broken",
          "not-found", "changes `<id>-not-found`",
          "not-runnable", "changes `<id>-not-runnable`",
          "unexpected-output", "changes `<id>-unexpected-output`",
          "too-old", "changes `<id>-too-old`");

  /** A diagnosis. */
  public static final KeyTable DIAGNOSIS =
      KeyTable.of(
          "id", "unique, never reused",
          "when", "a condition; without it the diagnosis always applies, and stands last",
          "outcome", "`fail` (default), `warn`, or `unknown` where the check cannot tell",
          "message", "one or two whole sentences: a text, or a list of `{ when, text }`",
          "observed", "the column of what was found, where the check's own does not fit",
          "caused-by",
              "diagnoses that explain this one where they are found too; a check stands for all of its own",
          "next-step", "true: what to do about it is a step of the roadmap, not a repair",
          "remedies", "what to do, the best first");

  /** A diagnosis of a tool-check. */
  public static final KeyTable TOOL_DIAGNOSIS =
      DIAGNOSIS.only("id", "when", "observed", "message", "caused-by", "remedies");

  /** The commands of a remedy or a step, and how guide executes them. */
  static final KeyTable COMMANDS =
      KeyTable.of(
          "unattended", "for guide --yes: what is run instead, one for each command of `run`",
          "skip-if", "a test for a shell that succeeds where `run` is done; one, or one a command",
          "impact", "roughly what is downloaded or changed",
          "make-arguments", "arguments for every make command from then on",
          "requires-tools",
              "tools that the commands use, by rows of packages.yaml, and their facts",
          "confirm", "true: the user decides; guide --yes leaves it out",
          "placeholders", "true: the commands have places to fill in; guide does not run them",
          "replan-after", "true: it comes first, and everything else is planned anew after it");

  /** A remedy. */
  public static final KeyTable REMEDY =
      KeyTable.of(
              "route", "`packages`, a manager, `rustup`, `cargo`, `hand`; see below",
              "when", "a condition over the facts of all checks",
              "title", "what is done, as an imperative; may be left out beside `install`",
              "install", "rows of packages.yaml",
              "accept-version", "a condition over `candidate`, the version that would be installed",
              "run", "a command for a shell, or several",
              "inspect", "in place of `run`: a command that only shows more; implies `confirm`",
              "cwd", "where the commands are run",
              "needs-root", "true: they need root; `sudo` is added on the screen",
              "note", "a remark: why not as the article says, what it costs",
              "also-fixes", "diagnoses that need no step of their own once this is done")
          .and(COMMANDS);

  /** A reference to a remedy of data/remedies.yaml, with keys that override its own. */
  public static final KeyTable REMEDY_USE =
      KeyTable.of("use", "a remedy of data/remedies.yaml; the keys beside it replace its own")
          .and(REMEDY.only("when", "title", "accept-version", "note", "also-fixes"));

  /** A step of the roadmap. */
  public static final KeyTable STEP =
      KeyTable.of(
              "id", "unique; `explain` and ticks name it",
              "stage", "the stage that it belongs to",
              "kind", "`next`: done by commands; `person`: done by the user, who ticks it",
              "per-tree", "true: it counts for one tree only",
              "title", "what is done, as an imperative",
              "why", "what it is good for",
              "when", "a condition: where it makes sense",
              "done", "a condition: it is done; not for a step of a person",
              "run", "a command for a shell, or several",
              "cwd", "where the commands are run",
              "cites", "articles, files of the kernel tree")
          .and(COMMANDS.only("unattended", "skip-if", "impact"))
          .and(
              KeyTable.of(
                  "alternative", "another way: `note`, which says what it is good for, and `run`"))
          .and(KeyTable.of("asks", "a value that guide asks for before `run`; see below"));

  /** Another way of a step of the roadmap. */
  public static final KeyTable ALTERNATIVE =
      KeyTable.of(
          "note", "what it is good for",
          "run", "a command for a shell, or several; run where those of the step are");

  /** A value that a step asks for. */
  public static final KeyTable QUESTION =
      KeyTable.of(
          "fact", "the fact that the value stands for in `run`; nothing is asked where it is known",
          "question", "what is asked",
          "example", "a value that will do; the commands show it until there is an answer",
          "preview", "a command that shows what `run` will change, and fails on a bad value");

  private CheckFormat() {}
}

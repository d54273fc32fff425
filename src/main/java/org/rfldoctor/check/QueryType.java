package org.rfldoctor.check;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of queries: the subject of each, and the properties of its answer, from which facts are
 * read.
 */
public enum QueryType {
  /**
   * Which file a tool is: every candidate on PATH and in the usual places, and the one that runs.
   */
  TOOL(
      "tool",
      Probe.Kind.FILE,
      List.of(),
      List.of("path", "real", "origin", "candidates", "shadowed", "elsewhere", "unusable")),
  /** Which libclang bindgen would load, by clang-sys' rules; about: LIBCLANG_PATH or nothing. */
  LIBCLANG(
      "libclang",
      Probe.Kind.FILE,
      List.of("prefix"),
      List.of("path", "real", "version", "why", "candidates", "invalid", "cpp", "searched")),
  /** The file system that a folder lies on. */
  PLACE(
      "filesystem",
      Probe.Kind.FILE,
      List.of(),
      List.of(
          "path",
          "type",
          "noexec",
          "readonly",
          "free",
          "owner",
          "uid",
          "writable",
          "casefolds",
          "exists",
          "obstacle")),
  /** Why a symbol of Kconfig is visible or not; about: the symbol. */
  KCONFIG(
      "kconfig",
      Probe.Kind.TREE,
      List.of("config", "srcarch", "rustc", "llvm", "pahole", "available", "clang", "gcc"),
      List.of(
          "visible",
          "value",
          "unmet",
          "clauses",
          "change",
          "price",
          "stale",
          "now",
          "alternatives",
          "setby")),
  /**
   * The commands that Kbuild would run in the scratch directory of the trials; about: SRCARCH.
   * {@code command} is the make command that printed them.
   */
  KBUILD(
      "kbuild",
      Probe.Kind.TREE,
      List.of("config", "rustc", "llvm", "clang", "gcc", "lld"),
      List.of(
          "folder",
          "command",
          "symbols",
          "cc",
          "ld",
          "ar",
          "nm",
          "objcopy",
          "objdump",
          "readelf",
          "strip",
          "hostcc",
          "hostrust",
          "hostrustc",
          "procmacro",
          "bindgen",
          "rustc",
          "rust-flags",
          "lints",
          "features")),
  /** The Rust samples and drivers of the tree; about: {@code samples} or {@code drivers}. */
  SAMPLES("samples", Probe.Kind.TREE, List.of("config"), List.of("count", "list", "on", "first")),
  /** An entry of MAINTAINERS; about: its heading. */
  MAINTAINERS(
      "maintainers", Probe.Kind.TREE, List.of(), List.of("list", "chat", "issues", "tree", "site")),
  /** The minimums of Documentation/process/changes.rst; about: the program's name there. */
  CHANGES("changes-rst", Probe.Kind.TREE, List.of(), List.of("minimum")),
  /** Whether the files of the tree are complete and unchanged; about: the directory under arch/. */
  TREE_FILES(
      "tree-files",
      Probe.Kind.TREE,
      List.of(),
      List.of("unexecutable", "carriage-returns", "conflicts", "missing")),
  /** Whether the user ticked a step; about: the step's id. */
  TICKED("ticked", Probe.Kind.FILE, List.of("tree"), List.of("done"));

  private static final QueryType[] ALL = values();

  private final String word = name().toLowerCase(Locale.ROOT);
  private final String key;
  private final Probe.Kind kind;
  private final List<String> options;
  private final List<String> properties;

  QueryType(String key, Probe.Kind kind, List<String> options, List<String> properties) {
    this.key = key;
    this.kind = kind;
    this.options = options;
    this.properties = properties;
  }

  /** The time limit of the command behind the answer. */
  public Duration limit() {
    return this == KBUILD ? Duration.ofSeconds(30) : Duration.ZERO;
  }

  Probe.Kind kind() {
    return kind;
  }

  /** The keys that may stand beside the question in a check file. */
  public List<String> options() {
    return options;
  }

  /** The properties that facts may be read from. */
  public List<String> properties() {
    return properties;
  }

  /** The key in check files. */
  public String key() {
    return key;
  }

  /** The word in JSON, which stays when a key changes. */
  public String word() {
    return word;
  }

  /** The kind of query with this key. */
  public static Optional<QueryType> of(String key) {
    for (QueryType question : ALL) {
      if (question.key.equals(key)) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }
}

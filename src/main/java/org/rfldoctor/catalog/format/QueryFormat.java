package org.rfldoctor.catalog.format;

import java.util.Map;
import org.rfldoctor.check.QueryType;

/** The subjects and options of queries, and the properties of their answers. */
public final class QueryFormat {
  private static final String DOT_CONFIG = "path of the .config";
  private static final String RUSTC = "version of rustc; 0.0.0 where it is unknown";
  private static final String LLVM = "version of rustc's LLVM";
  private static final String CLANG = "version of clang; `none` where another compiler is used";
  private static final String GCC = "version of gcc; 0.0.0 where another compiler is used";

  /** A description of each query. */
  public static final Map<QueryType, String> SUBJECTS =
      Map.of(
          QueryType.TOOL, "which program this name runs, and every other candidate",
          QueryType.LIBCLANG,
              "which libclang bindgen loads, by clang-sys' rules; LIBCLANG_PATH or ''",
          QueryType.PLACE, "the file system that this directory lies on",
          QueryType.KCONFIG, "why this symbol of Kconfig is visible or not",
          QueryType.KBUILD, "what Kbuild runs, and how, in the scratch folder; SRCARCH",
          QueryType.SAMPLES, "the Rust samples or drivers of the tree: `samples` or `drivers`",
          QueryType.MAINTAINERS, "the entry of MAINTAINERS with this heading",
          QueryType.CHANGES, "the minimum of this program in Documentation/process/changes.rst",
          QueryType.TREE_FILES,
              "whether files of the tree are as committed; the folder under arch/",
          QueryType.TICKED, "whether the user ticked this step");

  private static final KeyTable COMPILERS =
      KeyTable.of("rustc", RUSTC, "llvm", LLVM, "clang", CLANG, "gcc", GCC);

  /** The options of each query. */
  public static final Map<QueryType, KeyTable> OPTIONS =
      Map.of(
          QueryType.LIBCLANG,
          KeyTable.of("prefix", "what `llvm-config --prefix` prints"),
          QueryType.KCONFIG,
          KeyTable.of(
              "config", DOT_CONFIG,
              "srcarch", "the folder under arch/",
              "rustc", RUSTC,
              "llvm", LLVM,
              "pahole", "version of pahole; 0.0 where it is unknown",
              "available", "what `make rustavailable` says: yes or no",
              "clang", CLANG,
              "gcc", GCC),
          QueryType.KBUILD,
          KeyTable.of("config", DOT_CONFIG)
              .and(COMPILERS)
              .and(KeyTable.of("lld", "version of ld.lld")),
          QueryType.SAMPLES,
          KeyTable.of("config", DOT_CONFIG),
          QueryType.TICKED,
          KeyTable.of("tree", "the kernel tree, where the step counts for one tree"));

  /** The properties of the answers. */
  public static final Map<QueryType, KeyTable> PROPERTIES =
      Map.of(
          QueryType.TOOL,
          KeyTable.of(
              "path", "path: the program that runs",
              "real", "path: the same without symbolic links",
              "origin", "text: distribution, rustup, cargo, snap, nix, … ",
              "candidates", "records: all of this name, the one that runs first",
              "shadowed", "records: those later on PATH",
              "elsewhere", "records: versioned names, and folders off PATH",
              "unusable", "records: those that cannot be executed"),
          QueryType.LIBCLANG,
          KeyTable.of(
              "path", "path: the library that is loaded",
              "real", "path: the same without symbolic links",
              "version", "version: as its file name says",
              "why", "text: a sentence on the rule that chose it",
              "candidates", "records: all that were found, in the order of the rules",
              "invalid", "records: those of another architecture or format",
              "cpp", "records: libclang-cpp, which is another library",
              "searched", "records: the folders that were searched"),
          QueryType.PLACE,
          KeyTable.of(
              "path", "path: the directory, or the nearest one above that exists",
              "type", "text: such as ext4, tmpfs or 9p",
              "noexec", "boolean: programs cannot be run there",
              "readonly", "boolean: it is mounted read-only",
              "free", "bytes: what this user may still write",
              "owner", "text: the name of its owner",
              "uid", "number: the user id of its owner",
              "writable", "boolean: this user may write there",
              "casefolds", "boolean: `a` and `A` are one file",
              "exists", "boolean: the directory itself exists",
              "obstacle", "path: a file that stands where a directory has to be"),
          QueryType.KCONFIG,
          KeyTable.of(
              "visible", "boolean: it can be enabled",
              "value", "text: y, m or n in the .config",
              "unmet", "text: the conditions that do not hold, `; ` between them",
              "clauses", "records: every condition, its verdict and its place",
              "change", "text: arguments of scripts/config that make it visible, tried",
              "price", "text: what that change loses",
              "stale", "boolean: the .config was written with other tools",
              "now", "text: what differs from then",
              "alternatives", "text: other changes, with what each loses",
              "setby", "text: the symbols that set the conditions, and why"),
          QueryType.KBUILD,
          KeyTable.of(
              "folder", "path: the scratch folder",
              "command", "list: the make call that told it",
              "symbols", "text: the symbols that it was told",
              "cc", "text: how C is compiled",
              "ld", "text: how objects are linked",
              "ar", "text: the archiver",
              "nm", "text: the program in NM",
              "objcopy", "text: the program in OBJCOPY",
              "objdump", "text: the program in OBJDUMP",
              "readelf", "text: the program in READELF",
              "strip", "text: the program in STRIP",
              "hostcc", "text: how a helper in C is built",
              "hostrust", "text: how a helper in Rust is built",
              "hostrustc", "text: the program in HOSTRUSTC",
              "procmacro", "text: how a proc macro is built",
              "bindgen", "text: how bindgen is run",
              "rustc", "text: the program in RUSTC",
              "rust-flags", "text: the flags of rustc",
              "lints", "text: the flags that change lints",
              "features", "text: the unstable features that are allowed"),
          QueryType.SAMPLES,
          KeyTable.of(
              "count", "number: how many there are",
              "list", "records: path, symbol, and whether it is enabled",
              "on", "number: how many are enabled",
              "first", "text: the symbol to begin with"),
          QueryType.MAINTAINERS,
          KeyTable.of(
              "list", "text: the mailing list",
              "chat", "text: where people talk",
              "issues", "text: where bugs are reported",
              "tree", "text: the git tree",
              "site", "text: the web page"),
          QueryType.CHANGES,
          KeyTable.of("minimum", "version: the oldest that will do"),
          QueryType.TREE_FILES,
          KeyTable.of(
              "unexecutable", "list: scripts that have lost their mode",
              "carriage-returns", "list: files with carriage returns",
              "conflicts", "list: files with conflict markers of a merge",
              "missing", "list: files that are gone"),
          QueryType.TICKED,
          KeyTable.of("done", "boolean: it was ticked"));

  private QueryFormat() {}

  /** Whether this property is a size. */
  public static boolean isSize(QueryType query, String property) {
    return PROPERTIES.get(query).keys().stream()
        .anyMatch(key -> key.name().equals(property) && key.sentence().startsWith("bytes:"));
  }

  /** The options of a query. */
  public static KeyTable options(QueryType query) {
    return OPTIONS.getOrDefault(query, KeyTable.of());
  }
}

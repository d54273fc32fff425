package org.rfldoctor.render;

import static org.rfldoctor.render.Examined.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.QueryType;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;

/** Reports of typical machines for tests. */
public final class Reports {
  private Reports() {}

  public static Report named(String name) {
    return switch (name) {
      case "ready" -> ready();
      case "rust-src" -> onlyRustSourceMissing();
      case "fresh" -> fresh();
      case "bare" -> bare();
      case "no-tree" -> withoutTree();
      case "interrupted" -> interrupted();
      case "empty" -> empty();
      case "hostile" -> hostile();
      default -> throw new IllegalArgumentException(name);
    };
  }

  public static Report ready() {
    return report(given(), passes(), Steps.ahead());
  }

  public static Report onlyRustSourceMissing() {
    List<Result> results = passes();
    replace(results, rustSourceMissing());
    replace(results, rustavailable("rust-src-missing"));
    replace(results, libclangAhead());
    List<Step> steps = new ArrayList<>(List.of(Steps.rustSource()));
    steps.addAll(Steps.ahead());
    return report(given(), results, steps);
  }

  /** A fresh machine with four problems. One of them blocks another check. */
  public static Report fresh() {
    List<Result> results = passes();
    replace(results, rustSourceMissing());
    replace(results, missing("clang"));
    replace(results, missing("lld"));
    replace(
        results,
        check(Stage.BINDINGS, "bindgen")
            .fails("bindgen-not-found", "not found", "≥ 0.65.1", "bindgen is not on PATH."));
    replace(results, check(Stage.BINDINGS, "libclang").needing("bindgen").blocked("bindgen"));
    replace(results, rustavailable("bindgen-not-found", "clang-not-found", "rust-src-missing"));
    replace(
        results,
        check(Stage.DEVELOP, "rustfmt")
            .recommended()
            .fails(
                "rustfmt-not-found",
                "not found",
                "",
                "rustfmt is not installed; `make rustfmt` needs it."));
    replace(
        results,
        check(Stage.DEVELOP, "cargo-bloat")
            .optional()
            .fails("cargo-bloat-not-found", "not found", "", "cargo-bloat is not installed."));
    List<Step> steps = new ArrayList<>(List.of(Steps.rustSource(), Steps.packages()));
    steps.addAll(Steps.ahead());
    return report(given(), results, steps);
  }

  /** A machine without most tools and without a kernel tree. */
  static Report bare() {
    List<Result> results =
        new ArrayList<>(
            List.of(
                check(Stage.TOOLCHAIN, "rustc")
                    .fails("rustc-not-found", "not found", "≥ 1.85.0", "rustc is not on PATH."),
                check(Stage.TOOLCHAIN, "rust-src").needing("rustc").blocked("rustc"),
                check(Stage.TOOLCHAIN, "cargo")
                    .optional()
                    .fails("cargo-not-found", "not found", "", "cargo is not on PATH."),
                missing("clang"),
                missing("lld"),
                missing("flex"),
                missing("bison"),
                check(Stage.BINDINGS, "bindgen")
                    .fails("bindgen-not-found", "not found", "≥ 0.71.1", "bindgen is not on PATH."),
                check(Stage.BINDINGS, "libclang").blocked("bindgen"),
                check(Stage.TREE, "tree")
                    .titled("kernel tree")
                    .fails("tree-not-found", "not found", "", "There is no tree to look at.")));
    for (String id : List.of("release", "path", "branch", "free space", "rustavailable")) {
      results.add(check(Stage.TREE, id).needing("tree").blocked("tree"));
    }
    for (String id : List.of("rustfmt", "clippy", "rustdoc", "rust-analyzer")) {
      results.add(
          check(Stage.DEVELOP, id)
              .recommended()
              .fails(
                  id + "-not-found",
                  "not found",
                  "",
                  "There is no " + id + ", so you will miss it one day."));
    }
    List<Step> steps = new ArrayList<>(List.of(Steps.rustSource(), Steps.packages()));
    steps.addAll(Steps.ahead());
    return report(withoutTree().system().facts(), results, steps);
  }

  static Report withoutTree() {
    Map<String, Value> given = new LinkedHashMap<>(given().values());
    given.keySet().removeIf(name -> name.startsWith("tree."));
    given.put("tree.series", new Value.Text("7.3"));
    List<Result> results =
        List.of(
            check(Stage.TOOLCHAIN, "rustc").passes("1.85.1", "≥ 1.78.0"),
            check(Stage.TREE, "tree")
                .titled("kernel tree")
                .fails(
                    "tree-not-found",
                    "not found",
                    "",
                    "There is no kernel tree here: no Makefile with VERSION and PATCHLEVEL in this folder or above."),
            check(Stage.TREE, "rustavailable").skipped("no kernel tree"));
    return report(new Facts(given), results, List.of());
  }

  static Report interrupted() {
    Report whole =
        report(
            given(),
            List.of(
                check(Stage.TOOLCHAIN, "rustc").passes("1.85.1", "≥ 1.78.0"),
                check(Stage.TREE, "rustavailable").unknown("interrupted before it was known")),
            List.of());
    return new Report(
        false,
        whole.version(),
        whole.catalog(),
        whole.started(),
        whole.took(),
        whole.label(),
        whole.system(),
        whole.results(),
        whole.steps(),
        whole.versionsOnly());
  }

  public static Report withTrial(boolean versionsOnly) {
    Probe trial =
        new Probe.Trial("clang -c t.c", Map.of("t.c", "int a;\n"), Map.of(), Duration.ofSeconds(9));
    Map<String, Value> folder = Map.of("folder", new Value.FilePath("/tmp/rfl-doctor-trial-1"));
    Result tried =
        check(Stage.TOOLCHAIN, "cc-trial")
            .asked("compile", trial, new Observation.Answer(0, "", "", false, folder))
            .passes("compiles", "");
    Report whole = report(given(), List.of(tried), List.of());
    return new Report(
        whole.complete(),
        whole.version(),
        whole.catalog(),
        whole.started(),
        whole.took(),
        whole.label(),
        whole.system(),
        whole.results(),
        whole.steps(),
        versionsOnly);
  }

  public static Report withFile(String text) {
    Probe file = new Probe.FileLookup(List.of("/home/jo/linux/Makefile"), true);
    Result read =
        check(Stage.TREE, "release")
            .asked("makefile", file, Observation.Answer.of(0, text, ""))
            .passes("6.12.94", "≥ 6.1");
    return report(given(), List.of(read), List.of());
  }

  /** A report with a local fact. */
  public static Report withLocalFact() {
    Result read =
        check(Stage.TREE, "release")
            .knowing("tree.release", new Value.Text("6.12.94"))
            .knowingLocally("release.trouble", new Value.Text("none"))
            .passes("6.12.94", "≥ 6.1");
    return report(given(), List.of(read), List.of());
  }

  static Report empty() {
    return report(given(), List.of(), List.of());
  }

  /** Tools that print control sequences, and a check that crashed. */
  public static Report hostile() {
    String evil =
        "\u001b]0;owned\u0007\u001b[31mred\u001b[0m \u009b2J \u202egnp.exe\u2069 a\u0301 漢字";
    Map<String, Value> given = new LinkedHashMap<>(given().values());
    given.put("tree.srctree", new Value.FilePath("/tmp/\u001b[2Jlinux"));
    given.put("tree.release", new Value.Text("6.12\u001b[7m"));
    List<Result> results =
        List.of(
            check(Stage.TOOLCHAIN, "rustc")
                .knowing("rustc.line", new Value.Text(evil))
                .ran(
                    Observation.Answer.of(1, evil + "\r\n\tsecond\n", "\u0000\u007f\n"),
                    "rustc",
                    evil)
                .fails(
                    "rustc-unexpected-output",
                    "\u001b[5mblink\rx",
                    "≥ 1.78.0\u0008",
                    "rustc printed " + evil + "\nand more."),
            check(Stage.BINDINGS, "bindgen")
                .asked(
                    "version",
                    Examined.command("bindgen", "--version"),
                    new Observation.TimedOut(Duration.ofSeconds(10), "hal\u001b", ""))
                .unknown("bindgen: did not answer within 10 s"),
            check(Stage.TREE, "rustavailable")
                .crashed("java.lang.IllegalStateException: boom at Judge"));
    return report(new Facts(given), results, List.of());
  }

  /** A report with personal data. Sentences contain the values that {@code shown} returns. */
  public static Report shared(UnaryOperator<Value> shown) {
    Map<String, Value> given = new LinkedHashMap<>(given().values());
    given.put("make.words", new Value.Words(List.of("LLVM=1", "RUSTC=/home/jo/bin/rustc")));
    String library = shown.apply(new Value.FilePath("/home/jo/lib/rust/library")).text();
    List<Result> results =
        List.of(
            check(Stage.TOOLCHAIN, "rust-src")
                .knowing("rust-src.library", new Value.FilePath("/home/jo/lib/rust/library"))
                .knowing("rust-src.host", new Value.Text("built on seat-07"))
                .asked(
                    "sysroot",
                    new Probe.Command(
                        List.of("/home/jo/bin/rustc", "--print", "sysroot"),
                        Optional.of("/home/jo/linux"),
                        Map.of("PATH", "/home/jo/bin:/usr/bin"),
                        Duration.ofSeconds(10),
                        false),
                    Observation.Answer.of(
                        1, "/home/jo/lib\n", "jo@seat-07: no, says ann@example.org\n"))
                .fails("rust-src-missing", "not found", "", "There is nothing in " + library + "."),
            check(Stage.BINDINGS, "bindgen")
                .asked(
                    "version",
                    new Probe.FileLookup(List.of("/home/jo/bin/bindgen"), true),
                    new Observation.Refused("/home/jo/bin is not for jo"))
                .unknown("/home/jo/bin/bindgen: /home/jo/bin is not for jo"));
    return report(new Facts(given), results, List.of(Steps.rustSource(), Steps.ahead().get(0)));
  }

  private static List<Result> passes() {
    return new ArrayList<>(
        List.of(
            check(Stage.TOOLCHAIN, "rustup").recommended().passes("1.28.2", ""),
            check(Stage.TOOLCHAIN, "rustc")
                .citing("article 004", "Documentation/rust/quick-start.rst")
                .knowing("rustc.version", version("1.85.1"))
                .knowing("rustc.path", new Value.FilePath("/home/jo/.cargo/bin/rustc"))
                .knowing("rustc.words", new Value.Words(List.of("ccache", "rustc")))
                .knowing("rustc.candidates", candidates())
                .knowing("rustc.proxy", new Value.Flag(true))
                .knowing("rustc.count", new Value.Number(2))
                .asked(
                    "who",
                    new Probe.Query(QueryType.TOOL, "rustc", Map.of()),
                    Observation.Answer.with(
                        Map.of(
                            "path",
                            new Value.FilePath("/home/jo/.cargo/bin/rustc"),
                            "candidates",
                            candidates())))
                .ran(
                    Observation.Answer.of(0, "rustc 1.85.1 (4eb161250 2025-03-15)\n", ""),
                    "rustc",
                    "--version")
                .passes("1.85.1", "≥ 1.78.0"),
            check(Stage.TOOLCHAIN, "rust-src")
                .needing("rustc")
                .passes("found", "the source of core, for this rustc"),
            check(Stage.TOOLCHAIN, "cargo").recommended().passes("1.85.1", ""),
            check(Stage.TOOLCHAIN, "clang").passes("19.1.7", "≥ 13.0.1"),
            check(Stage.TOOLCHAIN, "lld").titled("ld.lld").passes("19.1.7", "≥ 13.0.1"),
            check(Stage.TOOLCHAIN, "llvm-tools")
                .titled("LLVM binutils")
                .passes("19.1.7", "≥ 13.0.1"),
            check(Stage.TOOLCHAIN, "gcc").skipped("LLVM=1 builds with clang"),
            check(Stage.TOOLCHAIN, "make").passes("4.4.1", "≥ 4.0"),
            check(Stage.TOOLCHAIN, "flex").passes("2.6.4", "≥ 2.5.35"),
            check(Stage.TOOLCHAIN, "bison").passes("3.8.2", "≥ 2.0"),
            check(Stage.TOOLCHAIN, "bc").passes("found", ""),
            check(Stage.TOOLCHAIN, "libelf").titled("libelf headers").passes("found", ""),
            check(Stage.BINDINGS, "bindgen")
                .asked(
                    "lib",
                    new Probe.EnvironmentVariable("LIBCLANG_PATH"),
                    new Observation.Absent("LIBCLANG_PATH"))
                .asked(
                    "test",
                    new Probe.FileLookup(
                        List.of("/home/jo/.cargo/bin/bindgen", "/usr/bin/bindgen"), false),
                    Observation.Answer.of(0, "", ""))
                .passes("0.71.1", "≥ 0.65.1"),
            check(Stage.BINDINGS, "libclang").passes("19.1.7", "≥ 13.0.1"),
            check(Stage.TREE, "tree").titled("kernel tree").passes("~/linux", ""),
            check(Stage.TREE, "release").passes("6.12.94", "≥ 6.1"),
            check(Stage.TREE, "minimums")
                .titled("what it asks for")
                .knowing("tree.min.rustc", version("1.78.0"))
                .knowing("tree.min.bindgen", version("0.65.1"))
                .knowing("tree.min.llvm", version("13.0.1"))
                .knowing("tree.policy", new Value.Text("minimum"))
                .knowing("tree.from", new Value.Text("tree"))
                .passes("minimums", ""),
            check(Stage.TREE, "rustavailable")
                .asked(
                    "ask",
                    new Probe.Command(
                        List.of("make", "LLVM=1", "rustavailable"),
                        Optional.of("/home/jo/linux"),
                        Map.of("LC_ALL", "C"),
                        Duration.ofSeconds(60),
                        true),
                    Observation.Answer.of(
                        0, "Rust is available!\n", "make: note one\nmake: note two\n"))
                .passes("says yes", ""),
            check(Stage.CONFIG, "config")
                .titled(".config")
                .recommended()
                .passes("~/linux/.config", ""),
            check(Stage.DEVELOP, "rustfmt").recommended().passes("1.8.0", ""),
            check(Stage.DEVELOP, "cargo-bloat").optional().passes("0.12.1", ""),
            check(Stage.CONTRIBUTE, "git").recommended().passes("2.47.2", "≥ 2.0"),
            check(Stage.CONTRIBUTE, "mail")
                .titled("git identity")
                .recommended()
                .passes("jo@example.org", "")));
  }

  private static Value candidates() {
    return new Value.Records(
        List.of(
            Map.of(
                "path",
                new Value.FilePath("/home/jo/.cargo/bin/rustc"),
                "origin",
                new Value.Text("rustup")),
            Map.of(
                "path",
                new Value.FilePath("/usr/bin/rustc"),
                "origin",
                new Value.Text("package"))));
  }

  private static Result rustSourceMissing() {
    return check(Stage.TOOLCHAIN, "rust-src")
        .needing("rustc")
        .citing("article 004")
        .ran(
            Observation.Answer.of(0, "/home/jo/.rustup/toolchains/stable\n", ""),
            "rustc",
            "--print",
            "sysroot")
        .fails(
            "rust-src-missing",
            "not found",
            "the source of core, for this rustc",
            "The source of core is not at /home/jo/.rustup/toolchains/stable/lib/rustlib/src/rust/library, which is where rustc 1.85.1 looks for it.");
  }

  private static Result libclangAhead() {
    return check(Stage.BINDINGS, "libclang")
        .warns(
            "libclang-clang-mismatch",
            "20.1.2",
            "",
            "clang is 19.1.7; bindgen picked /usr/lib/llvm-20/lib/libclang.so.1");
  }

  private static Result missing(String tool) {
    String title = tool.equals("lld") ? "ld.lld" : tool;
    return check(Stage.TOOLCHAIN, tool)
        .titled(title)
        .fails(tool + "-not-found", "not found", "≥ 13.0.1", title + " is not on PATH.");
  }

  private static Result rustavailable(String... because) {
    return check(Stage.TREE, "rustavailable")
        .explained(
            "rustavailable-failed", "says no", "`make LLVM=1 rustavailable` says no", because);
  }

  private static void replace(List<Result> results, Result other) {
    results.replaceAll(one -> one.check().id().equals(other.check().id()) ? other : one);
  }

  private static Version version(String text) {
    return Version.in(text).orElseThrow();
  }

  static Facts given() {
    Map<String, Value> given = new LinkedHashMap<>();
    given.put("machine.id", new Value.Text("5f1d"));
    given.put("machine.distro", new Value.Text("debian"));
    given.put("machine.distroVersion", new Value.Text("13"));
    given.put("machine.arch", new Value.Text("x86_64"));
    given.put("machine.manager", new Value.Text("apt"));
    given.put("machine.root", new Value.Flag(false));
    given.put("tree.srctree", new Value.FilePath("/home/jo/linux"));
    given.put("tree.objtree", new Value.FilePath("/home/jo/linux"));
    given.put("tree.release", new Value.Text("6.12.94"));
    given.put("tree.series", new Value.Text("6.12"));
    given.put("make.words", new Value.Words(List.of("LLVM=1")));
    given.put("make.llvm", new Value.Text("1"));
    given.put("make.ARCH", new Value.Text("x86_64"));
    given.put("make.SRCARCH", new Value.Text("x86"));
    return new Facts(given);
  }

  public static Report report(Facts given, List<Result> results, List<Step> steps) {
    return new Report(
        true,
        "1.0",
        "0123456789abcdef",
        Instant.parse("2026-11-20T09:00:00Z"),
        Duration.ofMillis(812),
        Optional.empty(),
        Systems.of(given),
        results,
        steps,
        false);
  }
}

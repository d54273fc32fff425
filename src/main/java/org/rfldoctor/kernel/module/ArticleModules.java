package org.rfldoctor.kernel.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.kernel.module.ArticleModule.Mismatch;
import org.rfldoctor.kernel.tree.TreeFiles;

/** Compares the modules in articles 001 and 004 with the samples and sources of a tree. */
public final class ArticleModules {
  private static final String SAMPLE = "samples/rust/rust_minimal.rs";
  private static final String MISC_SAMPLE = "samples/rust/rust_misc_device.rs";
  private static final String LIB = "rust/kernel/lib.rs";
  private static final String MODULE = "rust/kernel/module.rs";
  private static final String PRELUDE = "rust/kernel/prelude.rs";
  private static final String MISC = "rust/kernel/miscdevice.rs";
  private static final String STR = "rust/kernel/str.rs";

  private final TreeFiles files;
  private final Path srctree;

  public ArticleModules(TreeFiles files, Path srctree) {
    this.files = files;
    this.srctree = srctree;
  }

  /** Whether the tree has samples/rust/rust_minimal.rs, which the comparison needs. */
  public boolean comparable() {
    return files.text(srctree.resolve(SAMPLE)).isPresent();
  }

  /** Compares the module in article 001, from 2025. */
  public ArticleModule ofArticle001() {
    return new ArticleModule(
        "article 001",
        "rust_sample",
        present(
            Stream.of(
                strings("name: b\"rust_sample\"", true),
                authors("author: b\"careers.klizos.com\""),
                trait(),
                init("fn init() -> Result<Self>", "init has a parameter"),
                documentation())));
  }

  /** Compares the module in article 004, from 2025. */
  public ArticleModule ofArticle004() {
    return new ArticleModule(
        "article 004",
        "my_driver",
        present(
            Stream.of(
                strings("name: \"my_driver\"", false),
                authors("author: \"Developer\""),
                miscdev(),
                box(),
                init(
                    "fn init(_name: &'static CStr, _module: …)",
                    "init has one parameter, the module"),
                literal(),
                newPinned(),
                documentation())));
  }

  private static List<Mismatch> present(Stream<Optional<Mismatch>> found) {
    return found.flatMap(Optional::stream).toList();
  }

  private Optional<SourceLine> line(String file, String pattern) {
    return SourceLine.in(files, srctree, file, pattern);
  }

  /** Compares the strings of {@code module!}: byte strings up to 6.3, plain strings since 6.4. */
  private Optional<Mismatch> strings(String written, boolean bytes) {
    return line(SAMPLE, "^\\s*name:\\s*b?\"")
        .filter(line -> line.text().contains("b\"") != bytes)
        .map(
            line ->
                new Mismatch(
                    written,
                    "module! takes "
                        + (bytes ? "strings without b in front" : "byte strings, b\"…\"")
                        + ", here and in the lines below. "
                        + line.evidence()
                        + "."));
  }

  private Optional<Mismatch> authors(String written) {
    return line(SAMPLE, "^\\s*authors:")
        .map(
            line ->
                new Mismatch(written, "The key is authors, with a list. " + line.evidence() + "."));
  }

  private Optional<Mismatch> trait() {
    Optional<SourceLine> theirs = trait("KernelModule");
    return trait("Module")
        .filter(line -> theirs.isEmpty())
        .map(
            line ->
                new Mismatch(
                    "impl KernelModule for MyModule",
                    "The trait is kernel::Module. " + line.evidence() + "."));
  }

  private Optional<SourceLine> trait(String name) {
    String pattern = "^pub trait " + name + "\\b";
    return line(LIB, pattern).or(() -> line(MODULE, pattern));
  }

  private Optional<Mismatch> init(String written, String reason) {
    String pattern = "^\\s*fn init\\(\\w+: &'static ThisModule\\) -> (?:\\w+::)*Result<Self>";
    return line(LIB, pattern)
        .or(() -> line(MODULE, pattern))
        .map(line -> new Mismatch(written, reason + ". " + line.evidence() + "."));
  }

  private Optional<Mismatch> miscdev() {
    String written = "use kernel::miscdev::Registration";
    if (line(LIB, "^pub mod miscdev;").isPresent()) {
      return Optional.empty();
    }
    return line(LIB, "^pub mod miscdevice;")
        .map(
            line ->
                new Mismatch(
                    written,
                    "The module is miscdevice, and its type MiscDeviceRegistration. "
                        + line.evidence()
                        + "."))
        .or(
            () ->
                Optional.of(
                    new Mismatch(
                        written,
                        "This tree has no misc devices in Rust. "
                            + LIB
                            + " has neither miscdev nor miscdevice, which came with 6.13.")));
  }

  private Optional<Mismatch> box() {
    return line(PRELUDE, "\\bKBox\\b")
        .map(
            line ->
                new Mismatch(
                    "Pin<Box<Registration<Self>>>",
                    "Box needs an allocator as its second parameter; KBox is the one of kmalloc. "
                        + line.evidence()
                        + "."));
  }

  private Optional<Mismatch> literal() {
    Optional<SourceLine> sample = line(MISC_SAMPLE, "\\bc\"");
    Optional<SourceLine> macro = line(STR, "^macro_rules! c_str\\b");
    if (line(PRELUDE, "\\bc_str\\b").isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Mismatch(
            "c_str!(\"my_device\")",
            sample
                    .map(line -> "Rust has such strings itself: c\"my_device\". " + line.evidence())
                    .or(
                        () ->
                            macro.map(
                                line ->
                                    "The prelude does not have it; add `use kernel::c_str`. "
                                        + line.evidence()))
                    .orElse("This tree has no such macro: " + STR)
                + "."));
  }

  /**
   * Finds missing crate documentation. It is only a warning, but CONFIG_WERROR makes it an error,
   * and most defconfigs turn that on.
   */
  private Optional<Mismatch> documentation() {
    return line("Makefile", "-Wmissing_docs\\b")
        .map(
            line ->
                new Mismatch(
                    "use kernel::prelude::*;",
                    "A //! line is missing above it. Where CONFIG_WERROR is on, a crate without"
                        + " documentation is an error. "
                        + line.place()
                        + " has -Wmissing_docs, and "
                        + SAMPLE
                        + " begins with a line of //!."));
  }

  private Optional<Mismatch> newPinned() {
    if (line(MISC, "\\bfn new_pinned\\b").isPresent()) {
      return Optional.empty();
    }
    return line(MISC, "\\bpub fn register\\b")
        .map(
            line ->
                new Mismatch(
                    "Registration::new_pinned(…)",
                    "It is register, which pins in place; the module implements InPlaceModule, and"
                        + " another type MiscDevice. "
                        + line.evidence()
                        + ". "
                        + MISC_SAMPLE
                        + " shows all of it."));
  }
}

package org.rfldoctor.render;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.Level;
import org.rfldoctor.report.Step;

/** Steps for tests, as the engine would plan them. */
public final class Steps {
  private Steps() {}

  static Step rustSource() {
    return new Step(
        "install-rust-src",
        Step.Kind.MEND,
        "Install the Rust standard library source",
        "The kernel compiles `core` itself, for its own target.",
        List.of("rust-src-missing"),
        Optional.of("rustup"),
        List.of(typed("rustup component add rust-src")),
        List.of(),
        List.of(
            new Step.Alternative(
                "apt",
                List.of(new Step.Command("apt install rust-src", Optional.empty(), true)),
                "for Debian's own rustc, not for rustup's")),
        List.of("article 004", "Documentation/rust/quick-start.rst"));
  }

  public static Step packages() {
    return new Step(
        "install-bindgen-clang-lld-llvm",
        Step.Kind.MEND,
        "Install bindgen, clang, lld and llvm",
        "LLVM=1 builds with clang and links with lld; bindgen makes Rust declarations of C headers.",
        List.of("bindgen-not-found", "clang-not-found", "lld-not-found"),
        Optional.of("apt"),
        List.of(
            new Step.Command(
                "apt install bindgen clang lld llvm",
                Optional.empty(),
                true,
                Optional.of("apt-get install -y bindgen clang lld llvm"),
                Optional.empty())),
        List.of("apt offers bindgen 0.71.1, which this tree takes."),
        List.of(),
        List.of("article 004"),
        new Step.Terms(
            Level.REQUIRED, Optional.of("downloads about 150 MB"), List.of(), false, false, false));
  }

  static List<Step> ahead() {
    return List.of(
        next(
            "configure",
            "Make a configuration with Rust in it",
            "make LLVM=1 defconfig rust.config"),
        next("build", "Build the kernel", "make LLVM=1 -j4"),
        next(
            "sample",
            "Turn on a first sample",
            "scripts/config -e SAMPLES -e SAMPLES_RUST",
            "make LLVM=1 olddefconfig"),
        next("boot", "Boot it in a virtual machine", "vng"),
        person("subscribe", "Subscribe to the mailing list"),
        person("chat", "Say hello in the chat"),
        next("patch", "Write a first patch", "git switch -c first-patch"),
        person("review", "Review somebody else's patch"));
  }

  private static Step next(String id, String title, String... commands) {
    return new Step(
        id,
        Step.Kind.NEXT,
        title,
        "What comes after green, in the order of the articles.",
        List.of(),
        Optional.empty(),
        List.of(commands).stream()
            .map(line -> new Step.Command(line, Optional.of("/home/jo/linux"), false))
            .toList(),
        List.of(),
        List.of(),
        List.of("article 005"));
  }

  private static Step person(String id, String title) {
    return new Step(
        id,
        Step.Kind.PERSON,
        title,
        "Only a person can do it.",
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Step.Command typed(String shell) {
    return new Step.Command(shell, Optional.empty(), false);
  }
}

package org.rfldoctor.render;

import static org.rfldoctor.report.StepBuilder.apt;
import static org.rfldoctor.report.StepBuilder.command;
import static org.rfldoctor.report.StepBuilder.step;

import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.Level;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepBuilder;
import org.rfldoctor.report.StepCommand;

/** Planned steps for tests. */
public final class Steps {
  private Steps() {}

  static Step rustSource() {
    return step("install-rust-src")
        .text(
            "Install the Rust standard library source",
            "The kernel compiles `core` itself, for its own target.")
        .settles("rust-src-missing")
        .route("rustup")
        .command(command(new Invocation.Shell("rustup component add rust-src"), false))
        .alternatives(
            new Step.Alternative(
                "apt",
                List.of(command(apt("rust-src"), true)),
                "for Debian's own rustc, not for rustup's"))
        .cites("article 004", "Documentation/rust/quick-start.rst")
        .done();
  }

  public static Step packages() {
    List<String> packages = List.of("bindgen", "clang", "lld", "llvm");
    return step("install-bindgen-clang-lld-llvm")
        .level(Level.REQUIRED)
        .text(
            "Install bindgen, clang, lld and llvm",
            "LLVM=1 builds with clang and links with lld; bindgen makes Rust declarations of C headers.")
        .settles("bindgen-not-found", "clang-not-found", "lld-not-found")
        .route("apt")
        .command(
            new StepCommand(
                new Invocation.Install("apt", List.of("apt", "install"), packages),
                Optional.empty(),
                true,
                Optional.of(
                    new Invocation.Install("apt", List.of("apt-get", "install", "-y"), packages)),
                Optional.empty()))
        .notes("apt offers bindgen 0.71.1, which this tree takes.")
        .cites("article 004")
        .policy(ExecutionPolicy.PLAIN.withImpact(Optional.of("downloads about 150 MB")))
        .done();
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

  private static Step next(String id, String title, String... lines) {
    StepBuilder step =
        step(id)
            .kind(Step.Kind.NEXT)
            .text(title, "What comes after green, in the order of the articles.")
            .cites("article 005");
    for (String line : lines) {
      step.command(
          new StepCommand(
              new Invocation.Shell(line),
              Optional.of("/home/jo/linux"),
              false,
              Optional.empty(),
              Optional.empty()));
    }
    return step.done();
  }

  private static Step person(String id, String title) {
    return step(id).kind(Step.Kind.PERSON).text(title, "Only a person can do it.").done();
  }
}

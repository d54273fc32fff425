package org.rfldoctor.render;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.RemedyBuilder;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.TextVariants;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.expression.ConditionParser;
import org.rfldoctor.report.Explanation;

/** The check rust-src for tests, and its explanations. */
public final class Written {
  private Written() {}

  public static Check rustSource() {
    return new Check(
        "rust-src",
        Stage.TOOLCHAIN,
        "rust-src",
        "The kernel compiles `core` itself, for its own target, so it needs the source of exactly this rustc.",
        Level.REQUIRED,
        true,
        Condition.ALWAYS,
        "",
        List.of("rustc"),
        List.of("rustup"),
        Map.of(
            "sysroot",
            new Probe.Command(
                List.of("{make.RUSTC}", "--print", "sysroot"),
                Optional.of("{make.directory}"),
                Map.of(),
                Duration.ofSeconds(10),
                false)),
        List.of(),
        ConditionParser.parse("rust-src.there"),
        TextVariants.NONE,
        TextVariants.NONE,
        List.of(missing()),
        List.of("Article 004 asks for nightly; rustc of the stable channel is fine."),
        List.of("article 004", "Documentation/rust/quick-start.rst"),
        List.of());
  }

  /** The explanation with the values of a recorded case. */
  public static Explanation rustSourceExplained() {
    return explained(Optional.of("rustc 1.85.1 of Debian 13 without the package, captured"));
  }

  /** The explanation on a machine that has the diagnosis. */
  public static Explanation rustSourceHere() {
    return explained(Optional.empty());
  }

  private static Explanation explained(Optional<String> example) {
    Probe sysroot =
        new Probe.Command(
            List.of("rustc", "--print", "sysroot"),
            Optional.empty(),
            Map.of(),
            Duration.ofSeconds(10),
            false);
    Explanation.OfRemedy install =
        new Explanation.OfRemedy(
            "Install the source of the standard library",
            List.of("sudo apt install rust-src"),
            Optional.of("Only for the distribution's own rustc."));
    Explanation.OfRemedy component =
        new Explanation.OfRemedy(
            "Add the component rust-src",
            List.of("cd /home/jo/linux && rustup component add rust-src"),
            Optional.empty());
    return new Explanation(
        rustSource(),
        List.of(new Explanation.NamedProbe("sysroot", sysroot)),
        List.of(
            new Explanation.OfDiagnosis(
                "rust-src-missing",
                Diagnosis.Severity.FAIL,
                example,
                "The source of core is not at /usr/lib/rustlib/src/rust/library/core/src/lib.rs.",
                List.of("rustc-not-found"),
                List.of(install),
                List.of(component),
                List.of("dnf install rust-src", "pacman -S rust-src"))));
  }

  private static Diagnosis missing() {
    return new Diagnosis(
        "rust-src-missing",
        Condition.ALWAYS,
        Diagnosis.Severity.FAIL,
        TextVariants.of("The source of core is not at {rust-src.library}/core/src/lib.rs."),
        Optional.empty(),
        List.of("rustc-not-found"),
        false,
        List.of(
            RemedyBuilder.by("rustup")
                .title("Install the Rust standard library source")
                .run("rustup component add rust-src")
                .done(),
            RemedyBuilder.by("packages")
                .title("Install the Rust standard library source")
                .install("rust-src")
                .needsRoot(true)
                .note("Only for the distribution's own rustc.")
                .done()));
  }
}

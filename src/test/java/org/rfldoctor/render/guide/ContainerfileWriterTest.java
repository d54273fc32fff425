package org.rfldoctor.render.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rfldoctor.render.Golden;
import org.rfldoctor.render.Reports;
import org.rfldoctor.render.json.JsonDevcontainer;
import org.rfldoctor.report.ExaminedSystem;
import org.rfldoctor.report.ProfileInfo;
import org.rfldoctor.report.Report;

class ContainerfileWriterTest {
  @Test
  void containerfileInstallsRunsGuideAndEndsWithCheck() throws IOException {
    ContainerContext context = plain(List.of("bc", "clang", "flex", "libelf-dev"));
    Golden.holds(
        "guide/rust-src.containerfile",
        Golden.written(out -> new ContainerfileWriter(context, out).write()));
    Golden.holds(
        "guide/rust-src.devcontainer",
        Golden.written(out -> new JsonDevcontainer().write(context, out)));
  }

  @Test
  void theProfileAndItsChecksAreCopiedAndTrustedByDigest() {
    Report plain = Reports.onlyRustSourceMissing();
    ProfileInfo profile =
        new ProfileInfo(
            "w", "ab".repeat(32), "Rust in\u001b Brno", Optional.empty(), Optional.empty());
    ExaminedSystem system =
        new ExaminedSystem(
            plain.machine(), plain.build(), Optional.of(profile), plain.system().facts());
    Report report =
        new Report(
            true,
            plain.version(),
            plain.catalog(),
            plain.started(),
            plain.took(),
            plain.label(),
            system,
            plain.results(),
            plain.steps(),
            false);
    String text =
        Golden.written(
            out ->
                new ContainerfileWriter(
                        new ContainerContext(
                            report,
                            List.of(),
                            Optional.of("w.yaml"),
                            Optional.of("own \"checks\"")),
                        out)
                    .write());
    assertThat(text)
        .contains("COPY [\"w.yaml\", \"/home/dev/w.yaml\"]")
        .contains("COPY [\"own \\\"checks\\\"\", \"/home/dev/own \\\"checks\\\"\"]")
        .contains(
            "RUN rfl-doctor check --profile /home/dev/w.yaml --trust-profile "
                + "ab".repeat(32)
                + " LLVM=1\n")
        .doesNotContain("\u001b");
  }

  @Test
  void pathOfThisMachineIsNotAnArgumentInTheImage() {
    Report report = Reports.shared(value -> value);
    ContainerContext context =
        new ContainerContext(report, List.of(), Optional.empty(), Optional.empty());
    assertThat(context.arguments()).doesNotContain("/home/jo").contains("LLVM=1");
  }

  private static ContainerContext plain(List<String> packages) {
    return new ContainerContext(
        Reports.onlyRustSourceMissing(), packages, Optional.empty(), Optional.empty());
  }
}

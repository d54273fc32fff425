package org.rfldoctor.probe.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.Machine;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepBuilder;

/** Parsing of the output of apt 2.6 and 3.0 with --print-uris. */
class AptDownloadEstimateTest {
  @Test
  void downloadAndDiskSizesAreShown() {
    assertThat(
            AptDownloadEstimate.sentence(
                """
                0 upgraded, 54 newly installed, 0 to remove and 0 not upgraded.
                Need to get 181 MB of archives.
                After this operation, 809 MB of additional disk space will be used.
                """))
        .contains("Downloads 181 MB and fills 809 MB.");
  }

  @Test
  void cachedPackagesAreNotCounted() {
    assertThat(AptDownloadEstimate.sentence("Need to get 1,096 kB/5,120 kB of archives.\n"))
        .contains("Downloads 1,096 kB.");
  }

  @Test
  void packagesThatAptWouldRemoveAreAnnounced() {
    assertThat(
            AptDownloadEstimate.sentence(
                """
                1 upgraded, 2 newly installed, 3 to remove and 0 not upgraded.
                Need to get 181 MB of archives.
                After this operation, 8 MB disk space will be freed.
                """))
        .contains("Downloads 181 MB. apt would have to remove 3 packages, so it stops.");
  }

  @Test
  void outputWithoutASizeHasNoEstimate() {
    assertThat(AptDownloadEstimate.sentence("E: Unable to locate package rustc\n")).isEmpty();
  }

  @Test
  void onlyAptPackagesOfTheStepAreEstimated() {
    List<List<String>> asked = new ArrayList<>();
    Step step =
        StepBuilder.step("install-clang")
            .command(StepBuilder.command(unattended("clang", "lld"), true))
            .command(StepBuilder.command(new Invocation.Shell("rustup default stable"), false))
            .policy(ExecutionPolicy.PLAIN.withImpact(Optional.of("downloads a toolchain.")))
            .done();

    assertThat(new AptDownloadEstimate(apt(asked)).of(step))
        .contains("Downloads 181 MB. Then downloads a toolchain.");
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0))
        .endsWith("--no-install-recommends", "clang", "lld")
        .doesNotContain("--no-remove");
  }

  @Test
  void aStepOfAnotherManagerIsNotEstimated() {
    List<List<String>> asked = new ArrayList<>();
    Invocation dnf = new Invocation.Install("dnf", List.of("dnf", "install"), List.of("clang"));
    Step step = StepBuilder.step("x").command(StepBuilder.command(dnf, true)).done();

    assertThat(new AptDownloadEstimate(apt(asked)).of(step)).isEmpty();
    assertThat(asked).isEmpty();
  }

  private static Invocation unattended(String... packages) {
    List<String> program =
        List.of("env", "A=b", "apt-get", "install", "-y", "--no-remove", "--no-install-recommends");
    return new Invocation.Install("apt", program, List.of(packages));
  }

  /** A fake machine that prints a download size and records the commands. */
  private static Machine apt(List<List<String>> asked) {
    return (Machine)
        Proxy.newProxyInstance(
            Machine.class.getClassLoader(),
            new Class<?>[] {Machine.class},
            (proxy, method, arguments) -> {
              asked.add(((Probe.Command) arguments[0]).argv());
              return new Observation.Answer(
                  0, "Need to get 181 MB of archives.\n", "", false, Map.of());
            });
  }
}

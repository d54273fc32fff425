package org.rfldoctor.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.engine.Sample.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.RemedyBuilder;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.engine.PaperMachine;
import org.rfldoctor.engine.run.CheckScheduler;
import org.rfldoctor.engine.run.PackagePrefetcher;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;
import org.rfldoctor.report.history.TriedStep;

/** Which remedy is chosen on a machine, and the notes of a step without a usable remedy. */
class RemedySelectorTest {
  private final Map<String, Value> known = new HashMap<>();
  private final Map<String, String> onOffer = new HashMap<>();
  private RoutePreference preference = RoutePreference.ANY;
  private static final String SAYS = "rustc-missing it is";
  private List<TriedStep> tried = List.of();
  private boolean listsAreThere = true;

  @Test
  void rustupPreferenceOverridesASuitableDistribution() {
    onOffer.put("rustc", "1.85.1");
    preference = RoutePreference.RUSTUP;

    Step step = steps(rustc()).get(0);

    assertThat(commands(step)).containsExactly("rustup default stable");
    assertThat(step.alternatives()).extracting(Step.Alternative::route).containsExactly("apt");
  }

  @Test
  void rustupPreferenceUsesTheDistributionForOtherTools() {
    onOffer.put("clang", "19.1.7");
    preference = RoutePreference.RUSTUP;

    assertThat(commands(steps(missing("clang", packages("clang"))).get(0)))
        .containsExactly("apt install clang");
  }

  @Test
  void archiveOfKernelOrgComesFirstOnlyWhereItIsPreferred() {
    onOffer.put("rustc", "1.85.1");
    Check rustc =
        missing("rustc", packages("rustc"), RemedyBuilder.by("kernel.org").run("tar -xf x").done());

    assertThat(commands(steps(rustc).get(0))).containsExactly("apt install rustc");
    preference = RoutePreference.KERNEL_ORG;
    assertThat(commands(steps(rustc).get(0))).containsExactly("tar -xf x");
    preference = RoutePreference.DISTRO;
    onOffer.clear();
    assertThat(steps(rustc).get(0).runnable()).isFalse();
  }

  @Test
  void kernelOrgPreferenceUsesTheDistributionForOtherTools() {
    onOffer.put("bindgen", "0.71.1");
    preference = RoutePreference.KERNEL_ORG;

    assertThat(commands(steps(missing("bindgen", packages("bindgen"))).get(0)))
        .containsExactly("apt install bindgen");
  }

  @Test
  void triedRemedyIsReplacedByTheNext() {
    onOffer.put("rustc", "1.85.1");
    Step first = steps(rustc()).get(0);
    tried = List.of(tried(first));

    Step next = steps(rustc()).get(0);

    assertThat(commands(first)).containsExactly("apt install rustc");
    assertThat(commands(next)).containsExactly("rustup default stable");
    assertThat(next.alternatives()).isEmpty();
    assertThat(next.notes()).contains("`apt install rustc` was run on 2026-11-28 and did not help");
  }

  @Test
  void stepWithEveryRemedyTriedSuggestsAnotherCause() {
    onOffer.put("rustc", "1.85.1");
    Step first = steps(rustc()).get(0);
    tried = List.of(tried(first));
    Step next = steps(rustc()).get(0);
    tried = List.of(tried(first), tried(next));

    Step last = steps(rustc()).get(0);

    assertThat(last.runnable()).isFalse();
    assertThat(last.title())
        .isEqualTo("rustc: look for another cause, since the known step did not help");
    assertThat(last.notes())
        .contains("`rustup default stable` was run on 2026-11-28 and did not help");
  }

  private TriedStep tried(Step step) {
    return new TriedStep(
        "2026-11-28", step.settles().get(0), SAYS, TriedStep.lines(step.commands()));
  }

  @Test
  void distroPreferenceWithoutASuitableVersionNamesBuildableReleases() {
    onOffer.putAll(Map.of("rustc", "1.80.0", "bindgen", "0.66.1", "clang", "14.0.6"));
    preference = RoutePreference.DISTRO;

    Step step = steps(rustc("1.85.0")).get(0);

    assertThat(step.title()).isEqualTo("rustc cannot be installed here");
    assertThat(step.runnable()).isFalse();
    assertThat(step.notes())
        .containsExactly(
            "apt would install rustc 1.80.0",
            "With what the distribution has, Linux 6.11 to 6.12 can be built: another tree would"
                + " help.",
            "without --route there is a way, by rustup");
    assertThat(step.alternatives()).extracting(Step.Alternative::route).containsExactly("rustup");
  }

  @Test
  void tooOldLlvmForEveryReleaseSuggestsANewerDistribution() {
    onOffer.putAll(Map.of("clang", "9.0.1"));

    Step step = steps(missing("clang", accepting("candidate >= 13.0.1", "clang"))).get(0);

    assertThat(step.notes())
        .last()
        .isEqualTo(
            "With the LLVM to be had here, no release up to 7.1 can be built; a newer distribution"
                + " would help.");
  }

  @Test
  void unknownPackageVersionIsNoted() {
    listsAreThere = false;

    Step step = steps(rustc()).get(0);

    assertThat(commands(step)).containsExactly("apt install rustc");
    assertThat(step.notes()).containsExactly("apt does not tell now which version it has");
  }

  @Test
  void missingRequiredToolIsInstalledFirst() {
    onOffer.put("curl", "8.0");
    Remedy installer =
        RemedyBuilder.by("rustup")
            .run("curl https://it | sh")
            .requiresTool("curl", "curl.path")
            .done();

    assertThat(commands(steps(missing("rustc", installer)).get(0)))
        .containsExactly("apt install curl", "curl https://it | sh");

    known.put("curl.path", new Value.FilePath("/usr/bin/curl"));
    assertThat(commands(steps(missing("rustc", installer)).get(0)))
        .containsExactly("curl https://it | sh");
  }

  @Test
  void packageCommandHasAnUnattendedForm() {
    onOffer.put("clang", "19.1.7");
    onOffer.put("lld", "19.1.7");

    List<Step> steps = steps(missing("clang", packages("clang")), missing("lld", packages("lld")));

    assertThat(steps).hasSize(1);
    assertThat(steps.get(0).commands().get(0).unattendedForm().line())
        .isEqualTo("apt-get install -y clang lld");
  }

  @Test
  void optionalStepComesSeparatelyAfterRequiredSteps() {
    onOffer.putAll(Map.of("toy", "1.0", "clang", "19.1.7"));
    Check toy =
        check("toy")
            .optional()
            .run("it", "absent")
            .pass("it.exit = 0")
            .fails("toy-missing", "it.ended = 'not-found'", packages("toy"))
            .done();

    List<Step> steps = steps(toy, missing("clang", packages("clang")));

    assertThat(steps)
        .extracting(RemedySelectorTest::commands)
        .containsExactly(List.of("apt install clang"), List.of("apt install toy"));
  }

  @Test
  void stepWithReplanAfterComesFirst() {
    onOffer.put("clang", "19.1.7");
    ExecutionPolicy first =
        new ExecutionPolicy(List.of(), Optional.empty(), false, false, true, Optional.empty());

    List<Step> steps =
        steps(
            missing("clang", packages("clang")),
            missing("lists", RemedyBuilder.by("hand").run("apt update").policy(first).done()));

    assertThat(commands(steps.get(0))).containsExactly("apt update");
  }

  @Test
  void remedyWithTheSameCommandsIsNotAnAlternative() {
    Remedy first = RemedyBuilder.by("hand").run("make rustavailable").done();
    Remedy again = RemedyBuilder.by("hand").run("make rustavailable").note("again").done();
    Remedy other = RemedyBuilder.by("rustup").run("rustup show").done();

    assertThat(steps(missing("gcc", first, again, other)).get(0).alternatives())
        .extracting(Step.Alternative::route)
        .containsExactly("rustup");
  }

  private static Check rustc() {
    return rustc("1.78.0");
  }

  private static Check rustc(String minimum) {
    return missing(
        "rustc",
        accepting("candidate >= " + minimum, "rustc"),
        RemedyBuilder.by("rustup").run("rustup default stable").done());
  }

  private static Check missing(String id, Remedy... remedies) {
    return check(id)
        .run("it", "absent")
        .pass("it.exit = 0")
        .fails(id + "-missing", "it.ended = 'not-found'", remedies)
        .done();
  }

  private static Remedy packages(String tool) {
    return RemedyBuilder.by("packages").install(tool).done();
  }

  private static Remedy accepting(String condition, String tool) {
    return RemedyBuilder.by("packages").install(tool).acceptVersion(condition).done();
  }

  private static List<String> commands(Step step) {
    return step.commands().stream().map(StepCommand::line).toList();
  }

  private List<Step> steps(Check... checks) {
    CheckScheduler.Listener nobody =
        new CheckScheduler.Listener() {
          @Override
          public void started(Check check) {}

          @Override
          public void finished(Result result) {}
        };
    List<Result> results =
        new CheckScheduler(
                Arrays.asList(checks),
                Map.of(),
                new PaperMachine(),
                UnaryOperator.identity(),
                nobody,
                PackagePrefetcher.NONE)
            .run(Facts.NONE);
    known.put("machine.manager", new Value.Text("apt"));
    return new StepPlanner(tables(), new Facts(known), new Shelf(), preference, tried)
        .steps(results, List.of());
  }

  private static Map<String, LookupTable> tables() {
    Map<String, Map<String, String>> packages = new LinkedHashMap<>();
    for (String tool : List.of("rustc", "bindgen", "clang", "lld", "curl", "toy")) {
      packages.put(tool, Map.of("apt", tool));
    }
    Map<String, Map<String, String>> releases = new LinkedHashMap<>();
    releases.put("latest", Map.of("series", "7.1"));
    releases.put("6.1", release("exact", "1.62.0", "0.56.0", "11.0.0"));
    releases.put("6.11", release("minimum", "1.78.0", "0.65.1", "13.0.1"));
    releases.put("6.12", release("minimum", "1.78.0", "0.65.1", "13.0.1"));
    releases.put("7.1", release("minimum", "1.85.0", "0.71.1", "15.0.0"));
    Map<String, String> apt =
        Map.of(
            "install", "apt install",
            "unattended", "apt-get install -y",
            "root", "yes",
            "system", "yes");
    return Map.of(
        "packages", new LookupTable("packages", packages),
        "kernel-releases", new LookupTable("kernel-releases", releases),
        "managers", new LookupTable("managers", Map.of("apt", apt)));
  }

  private static Map<String, String> release(
      String policy, String rustc, String bindgen, String llvm) {
    return Map.of("policy", policy, "rustc", rustc, "bindgen", bindgen, "llvm", llvm);
  }

  /** Offers the packages and versions of {@code onOffer}. */
  private final class Shelf implements AvailablePackages {
    @Override
    public Map<String, Version> of(String manager, Collection<String> packages) {
      Map<String, Version> versions = new HashMap<>();
      packages.stream()
          .filter(onOffer::containsKey)
          .forEach(name -> versions.put(name, Version.in(onOffer.get(name)).orElseThrow()));
      return versions;
    }

    @Override
    public boolean tells(String manager) {
      return listsAreThere;
    }
  }
}

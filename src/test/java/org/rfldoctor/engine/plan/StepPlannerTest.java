package org.rfldoctor.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.engine.Sample.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.ExecutionPolicy;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.PathStepBuilder;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.RemedyBuilder;
import org.rfldoctor.check.Status;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.engine.PaperMachine;
import org.rfldoctor.engine.run.CheckScheduler;
import org.rfldoctor.engine.run.PackagePrefetcher;
import org.rfldoctor.report.Outcome;
import org.rfldoctor.report.Result;
import org.rfldoctor.report.Step;
import org.rfldoctor.report.StepCommand;

class StepPlannerTest {
  private static final Map<String, LookupTable> TABLES =
      Map.of(
          "packages",
              table(
                  "packages",
                  Map.of(
                      "rustc", Map.of("apt", "rustc"),
                      "rust-src", Map.of("apt", "rust-src", "rustup", "rust-src"),
                      "clang", Map.of("apt", "clang"),
                      "ncurses", Map.of("dnf", "ncurses-devel"))),
          "managers",
              table(
                  "managers",
                  Map.of(
                      "apt", Map.of("install", "apt install", "root", "yes", "system", "yes"),
                      "dnf", Map.of("install", "dnf install", "root", "yes", "system", "yes"),
                      "rustup", Map.of("install", "rustup component add", "system", "no"))));

  private final Map<String, String> onOffer = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  @Test
  void packagesOfOneManagerAreOneCommand() {
    onOffer.putAll(Map.of("rust-src", "1.85.1", "clang", "19.1.7"));

    List<Step> steps =
        steps(
            missing("rust-src", packages("Install rust-src", "rust-src")),
            missing("clang", packages("Install clang", "clang")));

    assertThat(commands(steps)).containsExactly("apt install rust-src clang");
    assertThat(steps.get(0).settles()).containsExactly("rust-src-missing", "clang-missing");
    assertThat(steps.get(0).commands().get(0).needsRoot()).isTrue();
  }

  @Test
  void unsuitablePackageVersionIsNotInstalled() {
    onOffer.put("rustc", "1.63.0");

    List<Step> steps =
        steps(
            missing(
                "rustc",
                accepting("candidate >= 1.78.0", "rustc"),
                by("rustup", "rustup default stable")));

    assertThat(commands(steps)).containsExactly("rustup default stable");
    assertThat(steps.get(0).notes())
        .anyMatch(note -> note.contains("apt would install rustc 1.63.0"));
  }

  @Test
  void suitablePackageVersionIsInstalledWithAnAlternative() {
    onOffer.put("rustc", "1.85.1");

    List<Step> steps =
        steps(
            missing(
                "rustc",
                accepting("candidate >= 1.78.0", "rustc"),
                by("rustup", "rustup default stable")));

    assertThat(commands(steps)).containsExactly("apt install rustc");
    assertThat(steps.get(0).alternatives())
        .extracting(Step.Alternative::route)
        .containsExactly("rustup");
  }

  @Test
  void packageOfAnotherManagerCannotBeInstalled() {
    List<Step> steps = steps(missing("ncurses", packages("Install ncurses", "ncurses")));

    assertThat(commands(steps)).isEmpty();
    assertThat(steps.get(0).title()).isEqualTo("ncurses cannot be installed here");
    assertThat(steps.get(0).notes())
        .containsExactly("no package of apt is known that brings ncurses");
  }

  @Test
  void alsoFixedDiagnosisHasNoSeparateStep() {
    onOffer.put("rust-src", "1.85.1");
    Remedy both =
        RemedyBuilder.by("rustup")
            .title("Install both")
            .run("rustup toolchain install stable")
            .alsoFixes("rust-src-missing")
            .done();

    List<Step> steps =
        steps(
            missing("rustc", both), missing("rust-src", packages("Install rust-src", "rust-src")));

    assertThat(commands(steps)).containsExactly("rustup toolchain install stable");
    assertThat(steps.get(0).settles()).containsExactly("rustc-missing", "rust-src-missing");
  }

  @Test
  void explainedDiagnosisHasNoStep() {
    Check caused =
        check("make")
            .run("it", "absent")
            .pass("it.exit = 0")
            .failsBecause(
                "rustc-missing", "make-failed", "it.ended = 'not-found'", by("hand", "make"))
            .done();

    assertThat(commands(steps(missing("rustc", by("rustup", "rustup default stable")), caused)))
        .containsExactly("rustup default stable");
  }

  @Test
  void roadmapFollowsTheFixesWithoutDoneSteps() {
    List<PathStep> path =
        List.of(point("configure", "config.there = 'y'"), point("sample", "config.sample = 'y'"));
    Facts facts =
        new Facts(
            Map.of("config.there", new Value.Text("y"), "config.sample", new Value.Text("n")));

    List<Step> steps = steps(path, facts, missing("rustc", by("rustup", "rustup default stable")));

    assertThat(steps).extracting(Step::id).containsExactly("mend-rustc-missing", "sample");
    assertThat(steps).extracting(Step::kind).containsExactly(Step.Kind.FIX, Step.Kind.NEXT);
  }

  @Test
  void packagesOfUnfinishedChecksArePrefetched() {
    Check slow = missing("rust-src", packages("Install rust-src", "rust-src"));
    Check fine = missing("clang", packages("Install clang", "clang"));
    List<Result> known = List.of(result(slow, Status.UNKNOWN), result(fine, Status.PASS));
    Facts facts = new Facts(Map.of("machine.manager", new Value.Text("apt")));

    new RemedyPackagePrefetcher(TABLES, facts, new Shelf(), shown -> shown).prefetch(known);

    assertThat(asked).containsExactly("rust-src");
  }

  @Test
  void sameFixAndRoadmapStepIsOneWithEarlierMakeArguments() {
    Remedy elsewhere =
        RemedyBuilder.by("hand")
            .run("mkdir -p /b")
            .policy(ExecutionPolicy.PLAIN.withMakeArguments(List.of("O=/b")))
            .done();
    Check folder = missing("folder", elsewhere);
    Check config = missing("config", by("hand", "{make.line} defconfig"));
    PathStep configure =
        PathStepBuilder.point("configure")
            .done("known config.there")
            .run("{make.line} defconfig")
            .done();

    List<Step> steps = steps(List.of(configure), users("LLVM=1", "ARCH=arm64"), folder, config);

    assertThat(commands(steps))
        .containsExactly("mkdir -p /b", "make LLVM=1 ARCH=arm64 O=/b defconfig");
  }

  @Test
  void makeWithTheSameArgumentsInAnotherOrderIsOneStep() {
    List<Step> steps =
        steps(
            List.of(),
            users("LLVM=1", "O=/b"),
            missing("one", by("hand", "{make.line} LLVM=1 rustavailable")),
            missing("other", by("hand", "{make.line} rustavailable")));

    assertThat(commands(steps)).containsExactly("make O=/b LLVM=1 rustavailable");
  }

  private static Facts users(String... arguments) {
    List<String> words = new ArrayList<>(List.of("make"));
    words.addAll(List.of(arguments));
    return new Facts(Map.of("make.line", new Value.Words(words)));
  }

  private static Result result(Check check, Status status) {
    return new Result(check, Outcome.of(status, ""), Facts.NONE, List.of(), Duration.ZERO);
  }

  private static Check missing(String id, Remedy... remedies) {
    return check(id)
        .run("it", "absent")
        .pass("it.exit = 0")
        .fails(id + "-missing", "it.ended = 'not-found'", remedies)
        .done();
  }

  private static Remedy packages(String title, String... tools) {
    return RemedyBuilder.by("packages").title(title).install(tools).done();
  }

  private static Remedy accepting(String condition, String... tools) {
    return RemedyBuilder.by("packages").install(tools).acceptVersion(condition).done();
  }

  private static Remedy by(String route, String command) {
    return RemedyBuilder.by(route).run(command).done();
  }

  private static PathStep point(String id, String done) {
    return PathStepBuilder.point(id).done(done).run("do " + id).done();
  }

  private static List<String> commands(List<Step> steps) {
    return steps.stream().flatMap(step -> step.commands().stream()).map(StepCommand::line).toList();
  }

  private List<Step> steps(Check... checks) {
    return steps(List.of(), Facts.NONE, checks);
  }

  private List<Step> steps(List<PathStep> path, Facts known, Check... checks) {
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
                TABLES,
                new PaperMachine(),
                UnaryOperator.identity(),
                nobody,
                PackagePrefetcher.NONE)
            .run(Facts.NONE);
    Facts facts = known.and(new Facts(Map.of("machine.manager", new Value.Text("apt"))));
    return new StepPlanner(TABLES, facts, new Shelf()).steps(results, path);
  }

  private static LookupTable table(String name, Map<String, Map<String, String>> rows) {
    return new LookupTable(name, rows);
  }

  /** Offers the packages and versions of {@code onOffer}. */
  private final class Shelf implements AvailablePackages {
    @Override
    public Map<String, Version> of(String manager, Collection<String> packages) {
      Map<String, Version> versions = new HashMap<>();
      asked.addAll(packages);
      packages.stream()
          .filter(onOffer::containsKey)
          .forEach(name -> versions.put(name, Version.in(onOffer.get(name)).orElseThrow()));
      return versions;
    }
  }
}

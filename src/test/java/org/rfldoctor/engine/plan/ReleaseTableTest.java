package org.rfldoctor.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.AvailablePackages;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.report.ReleaseSupport;
import org.rfldoctor.report.ReleaseSupport.Answer;
import org.rfldoctor.report.StepCommand;

class ReleaseTableTest {
  private static final String LIB = "^lib.*";
  private static final Map<String, LookupTable> TABLES =
      Map.of(
          "kernel-releases",
              table(
                  "kernel-releases",
                  Map.of(
                      "6.12",
                      Map.of(
                          "policy",
                          "minimum",
                          "rustc",
                          "1.78.0",
                          "bindgen",
                          "0.65.1",
                          "llvm",
                          "13.0.1",
                          "have_rust",
                          "arm64 x86"))),
          "kernel-dates", table("kernel-dates", Map.of("6.12", Map.of("released", "2024-11-17"))),
          "packages",
              table(
                  "packages",
                  Stream.of(
                          "rustc rust-src bindgen clang lld llvm libclang".split(" "),
                          "clang-20 lld-20 llvm-20 libclang-20 clang-tools".split(" "))
                      .flatMap(Stream::of)
                      .collect(
                          Collectors.toMap(
                              tool -> tool,
                              tool -> Map.of("apt", tool.replaceFirst(LIB, "$0-dev"))))),
          "managers",
              table(
                  "managers",
                  Map.of("apt", Map.of("install", "apt install", "root", "yes", "system", "yes"))));

  private final Map<String, Value> facts = new HashMap<>();
  private final Map<String, String> onOffer = new HashMap<>();

  @Test
  void releaseWithAllToolsInstalledBuildsNow() {
    has("rustc", "1.85.1");
    has("bindgen", "0.71.1");
    has("clang", "19.1.7");

    assertThat(row().answer()).isEqualTo(Answer.NOW);
    assertThat(row().released()).contains("2024-11-17");
  }

  @Test
  void toolsOfTheDistributionAreOneCommand() {
    onOffer.putAll(Map.of("rustc", "1.85.1", "bindgen", "0.71.1", "clang", "19.1.7"));

    assertThat(row().answer()).isEqualTo(Answer.AFTER);
    assertThat(commands())
        .containsExactly("apt install rustc rust-src bindgen clang lld llvm libclang-dev");
  }

  @Test
  void aRustcThatIsTooOldComesFromRustup() {
    has("rustc", "1.63.0");
    has("bindgen", "0.60.1");
    has("clang", "14.0.6");
    onOffer.putAll(Map.of("rustc", "1.63.0", "bindgen", "0.60.1", "clang", "14.0.6"));

    assertThat(commands())
        .containsExactly(
            "rustup toolchain install stable --component rust-src",
            "cargo install --locked bindgen-cli");
    assertThat(row().missing())
        .extracting(missing -> missing.tool() + " " + missing.found().orElse(""))
        .containsExactly("rustc 1.63.0", "bindgen 0.60.1");
  }

  @Test
  void releaseWithoutASuitableLlvmCannotBeBuilt() {
    has("rustc", "1.85.1");
    has("bindgen", "0.71.1");
    has("clang", "11.0.1");

    assertThat(row().answer()).isEqualTo(Answer.NO);
  }

  @Test
  void aVersionedLlvmOfThePackagesTableIsInstalledAndPassedToMake() {
    has("rustc", "1.85.1");
    has("bindgen", "0.71.1");
    onOffer.putAll(Map.of("clang", "11.0.1", "clang-20", "20.1.0"));

    assertThat(commands()).containsExactly("apt install clang-20 lld-20 llvm-20 libclang-20-dev");
    assertThat(row().makeArguments()).containsExactly("LLVM=-20");
  }

  @Test
  void aReleaseWithoutRustForTheArchitectureIsLeftOut() {
    facts.put("make.SRCARCH", new Value.Text("riscv"));

    assertThat(rows("riscv")).isEmpty();
  }

  private void has(String tool, String version) {
    facts.put(tool + ".version", new Value.Text(version));
  }

  private ReleaseSupport row() {
    return rows("x86").get(0);
  }

  private List<String> commands() {
    return row().commands().stream().map(StepCommand::line).toList();
  }

  private List<ReleaseSupport> rows(String architecture) {
    facts.put("make.SRCARCH", new Value.Text(architecture));
    facts.put("machine.manager", new Value.Text("apt"));
    return new ReleaseTable(TABLES, new Facts(facts), new Shelf(), RoutePreference.ANY).rows();
  }

  private static LookupTable table(String name, Map<String, Map<String, String>> rows) {
    return new LookupTable(name, rows);
  }

  private final class Shelf implements AvailablePackages {
    @Override
    public Map<String, Version> of(String manager, Collection<String> packages) {
      Map<String, Version> found = new HashMap<>();
      for (String each : packages) {
        if (onOffer.containsKey(each)) {
          found.put(each, Version.in(onOffer.get(each)).orElseThrow());
        }
      }
      return found;
    }
  }
}

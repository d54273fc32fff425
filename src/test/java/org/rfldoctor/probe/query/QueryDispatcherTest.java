package org.rfldoctor.probe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe.Query;
import org.rfldoctor.check.QueryType;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.probe.files.Scripts;
import org.rfldoctor.probe.host.BuildContext;

class QueryDispatcherTest {
  @TempDir Path home;
  private Scripts scripts;
  private Path linux;

  @BeforeEach
  void setUpTreeAndTools() throws Exception {
    linux = home.resolve("linux");
    write("linux/Makefile", "VERSION = 6\nPATCHLEVEL = 12\n");
    Files.createDirectories(home.resolve("bin"));
    scripts = new Scripts(home.resolve("bin"));
  }

  @Test
  void aToolIsTheFirstOnPathThatCanRun() {
    scripts.add("frobnicate-rfl");
    scripts.add("frobnicate-rfl-19");
    scripts.addRaw("broken-rfl", "");
    Map<String, Value> found = properties(QueryType.TOOL, "frobnicate-rfl --option", Map.of());
    assertThat(found)
        .containsEntry("path", new Value.FilePath(home + "/bin/frobnicate-rfl"))
        .containsEntry("shadowed", new Value.Records(List.of()));
    assertThat(found.get("elsewhere").text()).isEqualTo(home + "/bin/frobnicate-rfl-19");
    Map<String, Value> broken = properties(QueryType.TOOL, "broken-rfl", Map.of());
    assertThat(broken).doesNotContainKey("path");
    assertThat(broken.get("unusable").text()).isEqualTo(home + "/bin/broken-rfl");
  }

  @Test
  void libclangPathWithoutALibraryIsExplained() throws Exception {
    Files.createDirectories(home.resolve("llvm"));
    Map<String, Value> found = properties(QueryType.LIBCLANG, home + "/llvm", Map.of());
    assertThat(found).doesNotContainKey("path");
    assertThat(found.get("why").text()).contains(home + "/llvm");
  }

  @Test
  void missingUnexecutableAndCrlfFilesOfTheTreeAreListed() throws Exception {
    write("linux/Kconfig", "source \"init/Kconfig\"\nsource \"Documentation/Kconfig\"\n");
    write(
        "linux/init/Kconfig",
        "def_bool $(success,$(srctree)/scripts/rust_is_available.sh)\n"
            + "source \"arch/$(SRCARCH)/Kconfig\"\nsource \"kernel/Kconfig.$(X)\"\n");
    write("linux/scripts/Makefile.build", "");
    write("linux/scripts/rust_is_available.sh", "#!/bin/sh\r\nset -e\r\n");
    write("linux/arch/x86/Kconfig", "config X86\n");
    Map<String, Value> found = properties(QueryType.TREE_FILES, "x86", Map.of());
    assertThat(found)
        .containsEntry("unexecutable", words("scripts/rust_is_available.sh"))
        .containsEntry("carriage-returns", words("scripts/rust_is_available.sh"))
        .containsEntry("missing", words("Documentation/Kconfig"));
    write("linux/scripts/rust_is_available.sh", "#!/bin/sh\nset -e\n");
    assertThat(linux.resolve("scripts/rust_is_available.sh").toFile().setExecutable(true)).isTrue();
    write("linux/Documentation/Kconfig", "");
    assertThat(properties(QueryType.TREE_FILES, "x86", Map.of()).values())
        .containsOnly(new Value.Words(List.of()));
  }

  @Test
  void wrongArchitectureIsNotAMissingFile() throws Exception {
    write("linux/Kconfig", "source \"arch/$(SRCARCH)/Kconfig\"\n");
    write("linux/scripts/Makefile.build", "");
    assertThat(properties(QueryType.TREE_FILES, "aarch64", Map.of()))
        .containsEntry("missing", new Value.Words(List.of()));
  }

  private static Value words(String... words) {
    return new Value.Words(List.of(words));
  }

  @Test
  void samplesAndDriversAreFoundByTheirMakefiles() throws Exception {
    write("linux/samples/rust/rust_minimal.rs", "");
    write("linux/samples/rust/rust_print_main.rs", "");
    write(
        "linux/samples/rust/Makefile",
        """
        obj-$(CONFIG_SAMPLE_RUST_PRINT) += rust_print.o
        obj-$(CONFIG_SAMPLE_RUST_MINIMAL) += rust_minimal.o
        rust_print-y := rust_print_main.o
        """);
    write("linux/drivers/gpu/star/star.rs", "");
    write("linux/drivers/gpu/star/parts/helper.rs", "");
    write("linux/drivers/gpu/star/Makefile", "# built above\n");
    write("linux/drivers/gpu/Makefile", "obj-$(CONFIG_STAR) += s.o\ns-y := star/star.o\n");
    write("linux/.config", "CONFIG_SAMPLE_RUST_PRINT=m\n# CONFIG_STAR is not set\n");
    Map<String, String> config = Map.of("config", linux + "/.config");
    assertThat(properties(QueryType.SAMPLES, "samples", config))
        .containsEntry("count", new Value.Number(2))
        .containsEntry("on", new Value.Number(1))
        .containsEntry("first", new Value.Text("SAMPLE_RUST_MINIMAL"));
    assertThat(properties(QueryType.SAMPLES, "drivers", config))
        .containsEntry("count", new Value.Number(1))
        .containsEntry("on", new Value.Number(0))
        .containsEntry("first", new Value.Text("STAR"));
    assertThat(properties(QueryType.SAMPLES, "drivers", Map.of())).doesNotContainKey("on");
  }

  @Test
  void invalidDriverNamesAreSkipped() throws Exception {
    scripts.add("find", "echo -1.-2", "printf '%s\\000.rs\\n' \"$1\"", "echo /a.rs");

    assertThat(properties(QueryType.SAMPLES, "drivers", Map.of()))
        .containsEntry("count", new Value.Number(0));
  }

  @Test
  void maintainersAndChangesOfTheTreeAreRead() throws Exception {
    write("linux/MAINTAINERS", "\nRUST\nM:\tJo D\u00f6e <jo@example.org>\nL:\trust@example.org\n");
    assertThat(properties(QueryType.MAINTAINERS, "RUST", Map.of()))
        .isEqualTo(Map.of("list", new Value.Text("rust@example.org")));
    assertThat(answer(QueryType.MAINTAINERS, "GO", Map.of()).ended()).isEqualTo("absent");
    assertThat(answer(QueryType.CHANGES, "flex", Map.of()).ended()).isEqualTo("absent");
  }

  @Test
  void missingTreeIsAbsent() {
    BuildContext none =
        BuildContext.find(scripts.person(), home, Optional.empty(), List.of(), false);
    try (LocalMachine machine = new LocalMachine(none)) {
      Query ask = new Query(QueryType.MAINTAINERS, "RUST", Map.of());
      assertThat(machine.answer(ask)).isEqualTo(new Observation.Absent("a kernel tree"));
    }
  }

  @Test
  void hiddenSymbolIsExplainedWithThePresentToolchain() throws Exception {
    write(
        "linux/Kconfig",
        """
        config MODVERSIONS
        	bool "Module versioning support"
        config RUST_IS_AVAILABLE
        	def_bool $(success,$(srctree)/scripts/rust_is_available.sh)
        config RUST
        	bool "Rust support"
        	depends on RUST_IS_AVAILABLE
        	depends on !MODVERSIONS
        """);
    write("linux/.config", "CONFIG_RUST_IS_AVAILABLE=y\nCONFIG_MODVERSIONS=y\n");
    Map<String, String> now = Map.of("config", linux + "/.config", "available", "yes");
    assertThat(properties(QueryType.KCONFIG, "RUST", now))
        .containsEntry("visible", new Value.Flag(false))
        .containsEntry("unmet", new Value.Text("!MODVERSIONS (MODVERSIONS=y)"))
        .containsEntry("change", new Value.Text("-d MODVERSIONS"))
        .containsEntry("value", new Value.Text("n"));
    assertThat(answer(QueryType.KCONFIG, "NO_SUCH", now).ended()).isEqualTo("absent");
  }

  @Test
  void tickIsReadFromTheStateOfTheUser() throws Exception {
    write("bin/.local/state/rfl-doctor/ticked", "read-the-guide\nsent-patch\t/home/jo/linux\n");
    assertThat(properties(QueryType.TICKED, "read-the-guide", Map.of()))
        .containsEntry("done", new Value.Flag(true));
    assertThat(properties(QueryType.TICKED, "sent-patch", Map.of("tree", "/home/jo/other")))
        .containsEntry("done", new Value.Flag(false));
    assertThat(properties(QueryType.TICKED, "sent-patch", Map.of("tree", "/home/jo/linux")))
        .containsEntry("done", new Value.Flag(true));
  }

  private Map<String, Value> properties(
      QueryType question, String about, Map<String, String> options) {
    return answer(question, about, options).answer().orElseThrow().properties();
  }

  private Observation answer(QueryType question, String about, Map<String, String> options) {
    BuildContext build =
        BuildContext.find(scripts.person(), linux, Optional.empty(), List.of(), false);
    try (LocalMachine machine = new LocalMachine(build)) {
      return machine.answer(new Query(question, about, options));
    }
  }

  private void write(String path, String text) throws Exception {
    Files.createDirectories(home.resolve(path).getParent());
    Files.writeString(home.resolve(path), text);
  }
}

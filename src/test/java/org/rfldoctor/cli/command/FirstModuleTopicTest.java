package org.rfldoctor.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.cli.CommandLineRunner;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.module.ModuleTree;
import org.rfldoctor.render.Golden;

class FirstModuleTopicTest {
  @TempDir Path home;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void treeWithoutMiscDevicesListsArticleCodeThatDoesNotCompile() throws IOException {
    ModuleTree.in(home.resolve("linux"));

    assertThat(explain()).isZero();
    Golden.holds("module/first-6.12", out.toString());
  }

  @Test
  void treeWithMiscDevicesShowsTheReplacementOfTheRegistration() throws IOException {
    ModuleTree.in(home.resolve("linux")).newer();

    assertThat(explain()).isZero();
    Golden.holds("module/first-newer", out.toString());
  }

  @Test
  void treeWithByteStringsAcceptsByteStringsOfArticle001() throws IOException {
    ModuleTree tree = ModuleTree.in(home.resolve("linux"));
    String sample = Files.readString(tree.file("samples/rust/rust_minimal.rs"));
    tree.write("samples/rust/rust_minimal.rs", sample.replace(": \"", ": b\""));

    assertThat(explain()).isZero();
    assertThat(out.toString())
        .doesNotContain("`name: b\"rust_sample\"`")
        .contains("`name: \"my_driver\"`: module! takes byte strings, b\"…\"");
  }

  @Test
  void missingTreeIsAUsageError() {
    assertThat(explain()).isEqualTo(2);
    assertThat(err.toString()).contains("needs a kernel tree; use -C TREE");
  }

  private int explain() {
    Map<String, String> environment = Map.of("HOME", home.toString(), "PATH", "/usr/bin:/bin");
    ProcessEnvironment here =
        new ProcessEnvironment(environment, home, false, false, false, 0, 100, true);
    return new CommandLineRunner(here, new PrintWriter(out), new PrintWriter(err))
        .run("explain", "first-module", "-C", "linux");
  }
}

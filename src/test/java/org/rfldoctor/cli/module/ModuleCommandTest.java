package org.rfldoctor.cli.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rfldoctor.cli.CommandLineRunner;
import org.rfldoctor.cli.base.ProcessEnvironment;
import org.rfldoctor.cli.base.ShutdownHandler;
import org.rfldoctor.render.Golden;

class ModuleCommandTest {
  @TempDir Path home;

  private final Map<String, String> environment = new HashMap<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private ModuleTree tree;
  private boolean terminal;
  private String typed = "";

  @BeforeEach
  void setUpTree() throws IOException {
    tree = ModuleTree.in(home.resolve("linux"));
    environment.putAll(Map.of("HOME", home.toString(), "PATH", "/usr/bin:/bin"));
  }

  @Test
  void aDryRunShowsTheDiffAndWritesNothing() throws IOException {
    Map<Path, String> before = files(home);

    assertThat(module("my_driver", "--dry-run")).isZero();

    Golden.holds("module/in-the-tree", out.toString());
    assertThat(files(home)).isEqualTo(before);
  }

  @Test
  void aMiscDeviceIsRenamedInCodeConstantsDeviceAndMessages() throws IOException {
    assertThat(module("my_driver", "--from", "rust_misc_device", "--dry-run")).isZero();

    Golden.holds("module/misc-device", out.toString());
  }

  @Test
  void withYesTheFilesAreWrittenAndTheNextCommandsShown() throws IOException {
    assertThat(module("my_driver", "--yes", "O=../build", "ARCH=riscv")).isZero();

    String shown = out.toString();
    Golden.holds(
        "module/next",
        shown.substring(shown.indexOf("\nBuild it")).replace(home.toString(), "HOME"));
    assertThat(tree.file("samples/rust/my_driver.rs")).content().contains("type: MyDriver,");
    assertThat(tree.file("samples/rust/Kconfig")).content().contains("config SAMPLE_MY_DRIVER\n");
    assertThat(tree.file("samples/rust/Makefile")).content().contains("+= my_driver.o\n");
  }

  @Test
  void gitAppliesTheDiffToTheSameFiles() throws Exception {
    module("my_driver", "--dry-run");
    Files.writeString(home.resolve("my.patch"), out.toString());
    ModuleTree other = ModuleTree.in(home.resolve("other"));
    run("git apply ../my.patch", other.srctree());

    module("my_driver", "--yes");

    assertThat(files(other.srctree())).isEqualTo(files(tree.srctree()));
  }

  @Test
  void theUndoOfACommittedTreeRestoresIt() throws Exception {
    commit();
    Map<Path, String> before = files(tree.file("samples"));
    module("my_driver", "--yes");

    assertThat(undo()).contains("checkout HEAD -- samples/rust/Kconfig samples/rust/Makefile");
    assertThat(files(tree.file("samples"))).isEqualTo(before);
  }

  @Test
  void theUndoKeepsChangesThatAreNotCommitted() throws Exception {
    commit();
    String mine = Files.readString(tree.file("samples/rust/Makefile")) + "# mine\n";
    tree.write("samples/rust/Makefile", mine);
    module("my_driver", "--yes");

    assertThat(out.toString()).contains("not committed. They stay");
    assertThat(undo()).contains("apply -R");
    assertThat(tree.file("samples/rust/Makefile")).hasContent(mine);
    assertThat(tree.file("samples/rust/my_driver.rs")).doesNotExist();
  }

  @Test
  void theUndoWithoutGitIsAPatch() {
    module("my_driver", "--yes");

    assertThat(out.toString())
        .contains(
            "patch -R -p1 -d "
                + tree.srctree()
                + " -i "
                + home
                + "/.local/state/rfl-doctor/my_driver.patch");
    assertThat(home.resolve(".local/state/rfl-doctor/my_driver.patch"))
        .content()
        .contains("+++ b/samples/rust/Kconfig");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n\n", "what\n"})
  void otherAnswersThanYesWriteNothing(String answer) throws IOException {
    Map<Path, String> before = files(home);
    terminal = true;
    typed = answer;

    assertThat(module("my_driver")).isZero();

    assertThat(err.toString())
        .contains("Write this to " + tree.srctree() + "? [y/N]", "nothing was written");
    assertThat(files(home)).isEqualTo(before);
  }

  @Test
  void answerYesWritesTheFiles() {
    terminal = true;
    typed = "y\n";

    assertThat(module("my_driver")).isZero();
    assertThat(tree.file("samples/rust/my_driver.rs")).exists();
  }

  @Test
  void missingTerminalRequiresTheYesOption() {
    assertThat(module("my_driver")).isEqualTo(2);
    assertThat(err.toString()).contains("use --yes to write without a question");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "My-Driver | for example my_driver",
        "O=../build | the name of the module comes first",
        "struct | 'struct' is a keyword of Rust",
        "macros | 'macros' is the name of a crate in rust/ of this tree",
        "rust_minimal | is taken: samples/rust/rust_minimal.rs exists already",
        "virtio_net | the tree has a module 'virtio_net' already: drivers/net/Makefile",
        "nothing | the symbol SAMPLE_NOTHING is taken: drivers/net/Kconfig has it",
        "result | would name the module's type Result, which the sample uses for something else"
      })
  void aNameThatIsTakenOrReservedIsRefusedAndNothingWritten(String name, String reason)
      throws IOException {
    Map<Path, String> before = files(home);

    assertThat(module(name, "--yes")).isEqualTo(2);

    assertThat(err.toString()).contains(reason);
    assertThat(out.toString()).isEmpty();
    assertThat(files(home)).isEqualTo(before);
  }

  @Test
  void aSecondModuleOfTheSameNameIsRefused() {
    module("my_driver", "--yes");

    assertThat(module("my_driver", "--yes")).isEqualTo(2);
    assertThat(err.toString())
        .contains("'my_driver' is taken: samples/rust/my_driver.rs exists already");
  }

  @Test
  void aSampleThatTheTreeLacksIsRefused() throws IOException {
    Files.delete(tree.file("samples/rust/rust_misc_device.rs"));

    assertThat(module("my_driver", "--from", "rust_misc_device", "--yes")).isEqualTo(2);
    assertThat(err.toString())
        .contains("has no samples/rust/rust_misc_device.rs; use another --from");
  }

  @Test
  void linkOutOfTheTreeIsRefused() throws IOException {
    Path elsewhere = home.resolve("elsewhere");
    Files.move(tree.file("samples/rust"), elsewhere);
    Files.createSymbolicLink(tree.file("samples/rust"), elsewhere);

    assertThat(module("my_driver", "--yes")).isEqualTo(2);
    assertThat(err.toString())
        .contains("is a link to " + elsewhere + "; nothing is written through links");
    assertThat(elsewhere.resolve("my_driver.rs")).doesNotExist();
  }

  @Test
  void linkedKconfigIsRefused() throws IOException {
    Path elsewhere = home.resolve("Kconfig");
    Files.move(tree.file("samples/rust/Kconfig"), elsewhere);
    Files.createSymbolicLink(tree.file("samples/rust/Kconfig"), elsewhere);

    assertThat(module("my_driver", "--yes")).isEqualTo(2);
    assertThat(err.toString()).contains("samples/rust/Kconfig is a link");
    assertThat(tree.file("samples/rust/my_driver.rs")).doesNotExist();
  }

  @Test
  void aTreeThatOthersCanChangeNeedsTrust() throws IOException {
    Files.setPosixFilePermissions(tree.srctree(), PosixFilePermissions.fromString("rwxrwxrwx"));

    assertThat(module("my_driver", "--yes")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "others can change this tree", "can be written by everybody", "--trust-tree allows it");
    assertThat(module("my_driver", "--yes", "--trust-tree")).isZero();
  }

  @Test
  void moduleUnderSudoIsRefused() {
    assumeTrue(System.getProperty("user.name").equals("root"), "sudo makes root");
    environment.put("SUDO_USER", "nobody");

    assertThat(module("my_driver", "--yes", "--trust-tree")).isEqualTo(2);
    assertThat(err.toString()).contains("belong to root, not to nobody", "without sudo");
    assertThat(tree.file("samples/rust/my_driver.rs")).doesNotExist();
  }

  @Test
  void unwritableFolderIsReportedBeforeTheQuestion() throws IOException {
    assumeTrue(!System.getProperty("user.name").equals("root"), "root may write anywhere");
    Files.setPosixFilePermissions(
        tree.file("samples/rust"), PosixFilePermissions.fromString("r-xr-xr-x"));

    assertThat(module("my_driver", "--yes")).isEqualTo(1);
    assertThat(err.toString()).contains("cannot write " + tree.file("samples/rust"));
  }

  @Test
  void windowsLineEndsAreRefused() throws IOException {
    tree.write("samples/rust/Makefile", "obj-$(CONFIG_SAMPLE_RUST_MINIMAL) += rust_minimal.o\r\n");

    assertThat(module("my_driver", "--yes")).isEqualTo(2);
    assertThat(err.toString()).contains("samples/rust/Makefile has Windows line ends");
  }

  @Test
  void aFolderOutsideOfTheTreeIsMadeForKdir() throws IOException {
    assertThat(at(home, "my_driver", "--kdir", "linux", "--yes")).isZero();

    Golden.holds("module/outside", out.toString().replace(home.toString(), "HOME"));
    assertThat(home.resolve("my_driver")).isDirectoryContaining("glob:**/my_driver.rs");
    assertThat(home.resolve("my_driver/Kbuild")).content().contains("obj-m := my_driver.o\n");
  }

  @Test
  void aFolderInsideOfTheTreeIsRefused() {
    assertThat(module("my_driver", "--kdir", ".", "--yes")).isEqualTo(2);
    assertThat(err.toString()).contains("would lie in the tree " + tree.srctree());
  }

  @Test
  void headersWithoutSamplesNeedATreeOfTheSameRelease() throws IOException {
    Path headers = Files.createDirectories(home.resolve("headers"));
    Files.writeString(headers.resolve("Makefile"), "VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 9\n");

    assertThat(at(home, "my_driver", "--kdir", "headers", "--yes")).isEqualTo(2);
    assertThat(err.toString()).contains("use -C with a tree of Linux 6.12");
    assertThat(at(home, "my_driver", "--kdir", "headers", "-C", "linux", "--yes")).isZero();
    assertThat(home.resolve("my_driver/Makefile")).content().contains("KDIR ?= " + headers);
  }

  @Test
  void missingTreeIsAUsageError() {
    assertThat(at(home, "my_driver", "--yes")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no kernel tree here; use -C TREE, or --kdir DIR");
  }

  private String undo() throws Exception {
    String shown = out.toString();
    String commands = shown.substring(shown.indexOf("\nUndo it") + "\nUndo it".length());
    String script =
        String.join("\n", commands.lines().filter(line -> line.startsWith("    ")).toList());
    run(script, home);
    return script;
  }

  private void commit() throws Exception {
    run(
        "git init -q && git add . && git -c user.name=A -c user.email=a@b commit -qm A",
        tree.srctree());
  }

  private void run(String script, Path folder) throws Exception {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
    shell.environment().putAll(Map.of("HOME", home.toString(), "GIT_CONFIG_NOSYSTEM", "1"));
    assertThat(shell.inheritIO().start().waitFor()).as(script).isZero();
  }

  private static Map<Path, String> files(Path folder) throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }

  private int module(String... words) {
    return at(tree.srctree(), words);
  }

  private int at(Path folder, String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> line = new ArrayList<>(List.of("module"));
    line.addAll(List.of(words));
    ProcessEnvironment here =
        new ProcessEnvironment(environment, folder, terminal, terminal, terminal, 0, 100, true);
    return new CommandLineRunner(
            here,
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            new ShutdownHandler())
        .run(line.toArray(String[]::new));
  }
}

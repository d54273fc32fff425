package org.rfldoctor.probe.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.probe.host.HardwareName;

/** What dash and bash of Debian 13 were seen to run, with two programs of one name on PATH. */
class PathLookupTest {
  private static final Path PROGRAM = Path.of("/bin/sh");

  @TempDir private Path folder;
  private File first;
  private File second;

  @BeforeEach
  void secondProgramRuns() throws IOException {
    first = write("first", "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));
    second = write("second", "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void programOfAnotherMachineIsPassedOverByDashOnly() throws IOException {
    byte[] foreign = Files.readAllBytes(PROGRAM.toRealPath());
    foreign[18] = 0; // the number of the machine
    foreign[19] = 1;
    first = write("first", foreign);

    assertThat(found(true)).isEqualTo(second);
    assertThat(found(false)).isEqualTo(first);
  }

  @Test
  void programWithoutItsLoaderIsPassedOverByDash() throws IOException {
    byte[] program = Files.readAllBytes(PROGRAM.toRealPath());
    String text = new String(program, StandardCharsets.ISO_8859_1);
    String loader = ProgramLoader.in(new ExecutableHeader(program)).orElseThrow();
    String missing = loader.substring(0, loader.length() - 1) + "X";
    first = write("first", text.replace(loader, missing).getBytes(StandardCharsets.ISO_8859_1));

    assertThat(found(true)).isEqualTo(second);
  }

  @Test
  void scriptWithoutItsInterpreterIsPassedOverByDash() throws IOException {
    first = write("first", "#!/nowhere/sh\n".getBytes(StandardCharsets.UTF_8));

    assertThat(found(true)).isEqualTo(second);
    assertThat(found(false)).isEqualTo(first);
  }

  @Test
  void textWithoutFirstLineIsRunByEveryShell() throws IOException {
    first = write("first", "exit 0\n".getBytes(StandardCharsets.UTF_8));

    assertThat(found(true)).isEqualTo(first);
  }

  @Test
  void bytesThatAreNoTextArePassedOverByDash() throws IOException {
    first = write("first", new byte[] {'M', 'Z', 0, 3, '\n'});

    assertThat(found(true)).isEqualTo(second);
  }

  @Test
  void withoutXBitTheNextIsFoundByEveryShell() {
    assertThat(first.setExecutable(false)).isTrue();

    assertThat(found(true)).isEqualTo(second);
    assertThat(found(false)).isEqualTo(second);
  }

  @Test
  void programThatFollowsAnotherNeedsItsPath() throws IOException {
    PathLookup lookup = lookup(true);
    assertThat(lookup.needsPath("tool", new File("/"), first)).isFalse();

    first = write("first", new byte[] {'M', 'Z', 0, 3, '\n'});
    assertThat(lookup.needsPath("tool", new File("/"), second)).isTrue();
  }

  private File found(boolean goesOn) {
    return lookup(goesOn).find("tool", new File("/")).orElseThrow();
  }

  private PathLookup lookup(boolean goesOn) {
    BinaryCompatibility machines = new BinaryCompatibility(HardwareName.ofThisMachine());
    String path = folder.resolve("first") + ":" + folder.resolve("second");
    return new PathLookup(path, new ShellSearch(goesOn, machines));
  }

  private File write(String directory, byte[] bytes) throws IOException {
    Path tool = folder.resolve(directory).resolve("tool");
    Files.createDirectories(tool.getParent());
    Files.write(tool, bytes);
    assertThat(tool.toFile().setExecutable(true)).isTrue();
    return tool.toFile();
  }
}

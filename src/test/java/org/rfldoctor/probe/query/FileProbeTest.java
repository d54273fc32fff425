package org.rfldoctor.probe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Probe.EnvironmentVariable;
import org.rfldoctor.check.Probe.FileLookup;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.probe.files.Scripts;

class FileProbeTest {
  @TempDir Path home;

  @Test
  void firstExistingPathIsTheAnswer() throws Exception {
    write("b/lib.rs", "core");
    Observation came = look(home + "/a/lib.rs", home + "/b/lib.rs", home + "/b");
    assertThat(came.answer().orElseThrow().properties())
        .isEqualTo(Map.of("path", location("b/lib.rs"), "size", new Value.Number(4)));
  }

  @Test
  void aFolderIsAnAnswerWithoutSize() throws Exception {
    write("b/lib.rs", "core");
    assertThat(look(home + "/b").answer().orElseThrow().properties())
        .isEqualTo(Map.of("path", location("b")));
  }

  @Test
  void starMatchesAnyNameAndTildeTheHome() throws Exception {
    write("src/rustc-1.85.1/library/core/lib.rs", "core");
    write("src/.rustc-hidden/library/core/lib.rs", "");
    write("src/rustc-1.85.1/library/alloc/x.rs", "");
    assertThat(path(look("~/src/*/library/c*e/*.rs")))
        .isEqualTo(location("src/rustc-1.85.1/library/core/lib.rs"));
    assertThat(look("~/src/*/library/core/*.c").ended()).isEqualTo("absent");
  }

  @Test
  void firstMatchOfAStarByNameIsUsed() throws Exception {
    write("lib/libclang-18.so", "");
    write("lib/libclang-14.so.1", "");
    assertThat(path(look("~/lib/libclang*.so*"))).isEqualTo(location("lib/libclang-14.so.1"));
  }

  @Test
  void missingFileIsAbsent() {
    assertThat(look("/nowhere/a", "/nowhere/b").says())
        .isEqualTo("/nowhere/a, /nowhere/b is not there");
  }

  @Test
  void textIsReadOnlyOnRequest() throws Exception {
    write(".config", "CONFIG_RUST=y\n");
    assertThat(look("~/.config").answer().orElseThrow().out()).isEmpty();
    assertThat(read("~/.config").answer().orElseThrow().out()).isEqualTo("CONFIG_RUST=y\n");
  }

  @Test
  void fileWithInvalidUtf8IsRead() throws Exception {
    Files.write(home.resolve("bytes"), new byte[] {'a', (byte) 0xff, 0, 'b'});
    assertThat(read("~/bytes").answer().orElseThrow().out()).isEqualTo("a\ufffd\0b");
  }

  @Test
  void aFileBeyondOneMebibyteIsAFlood() throws Exception {
    Files.write(home.resolve("big"), new byte[1024 * 1024 + 1]);
    assertThat(read("~/big").ended()).isEqualTo("flood");
    Files.write(home.resolve("big"), new byte[1024 * 1024]);
    assertThat(read("~/big").ended()).isEqualTo("exit");
  }

  @Test
  void gzipFileIsUnpacked() throws Exception {
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(home.resolve("c.gz")))) {
      packed.write("CONFIG_RUST=y\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read("~/c.gz").answer().orElseThrow().out()).isEqualTo("CONFIG_RUST=y\n");
    write("broken.gz", "CONFIG_RUST=y\n");
    assertThat(read("~/broken.gz").ended()).isEqualTo("refused");
  }

  @Test
  void sizeOfAnUnpackedFileIsLimited() throws Exception {
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(home.resolve("c.gz")))) {
      packed.write(new byte[1024 * 1024 + 1]);
    }
    assertThat(read("~/c.gz").ended()).isEqualTo("flood");
  }

  @Test
  void deviceAndFolderAreNotRead() {
    assertThat(read("/dev/zero").ended()).isEqualTo("refused");
    assertThat(read("/").ended()).isEqualTo("refused");
  }

  @Test
  void variableOfTheUserIsRead() {
    Scripts scripts = new Scripts(home);
    LocalMachine machine =
        scripts.machine(scripts.person(Map.of("LIBCLANG_PATH", "/opt/llvm")), true);
    assertThat(machine.read(new EnvironmentVariable("LIBCLANG_PATH")).answer().orElseThrow().out())
        .isEqualTo("/opt/llvm");
    assertThat(machine.read(new EnvironmentVariable("RUSTUP_DIST_SERVER")).ended())
        .isEqualTo("absent");
  }

  private Observation look(String... places) {
    return new Scripts(home).machine().look(new FileLookup(List.of(places), false));
  }

  private Observation read(String place) {
    return new Scripts(home).machine().look(new FileLookup(List.of(place), true));
  }

  private static Value path(Observation came) {
    return came.answer().orElseThrow().properties().get("path");
  }

  private Value location(String path) {
    return new Value.FilePath(home.resolve(path).toString());
  }

  private void write(String path, String text) throws Exception {
    Files.createDirectories(home.resolve(path).getParent());
    Files.writeString(home.resolve(path), text);
  }
}

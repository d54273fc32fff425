package org.rfldoctor.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LibclangSearchTest {
  private static final byte[] LIBRARY = elf(2, 62);
  private static final byte[] NARROW = elf(1, 3);
  private static final byte[] FOREIGN = elf(2, 183);

  private final FakeListing machine = new FakeListing();
  private Optional<String> libclangPath = Optional.empty();
  private Optional<Path> llvmPrefix = Optional.empty();
  private Optional<String> libraryPath = Optional.empty();

  @Test
  void theHighestVersionInAFileNameWins() {
    debian("17.0.6", "17");
    debian("21.1.8", "21");

    LibclangSearchResult found = search();

    assertThat(winner(found)).isEqualTo("/usr/lib/llvm-21/lib/libclang-21.1.8.so");
    assertThat(found.why())
        .isEqualTo("libclang-21.1.8.so has the highest version in its name, of 2 libraries found.");
  }

  @Test
  void llvmConfigDoesNotWinOverANewerName() {
    debian("17.0.6", "17");
    debian("21.1.8", "21");
    llvmPrefix = Optional.of(Path.of("/usr/lib/llvm-17"));

    LibclangSearchResult found = search();

    assertThat(found.candidates().get(0).path())
        .isEqualTo(Path.of("/usr/lib/llvm-17/lib/libclang.so"));
    assertThat(winner(found)).isEqualTo("/usr/lib/llvm-21/lib/libclang-21.1.8.so");
  }

  @Test
  void firstOfEqualVersionsWins() {
    machine.file("/opt/llvm/libclang.so.19", LIBRARY).file("/usr/lib/libclang.so.19", LIBRARY);
    libraryPath = Optional.of("/opt/llvm");

    assertThat(winner(search())).isEqualTo("/opt/llvm/libclang.so.19");
  }

  @Test
  void sonameInTheDeepestFolderWinsWithoutADevelopmentPackage() {
    machine
        .file("/usr/lib/x86_64-linux-gnu/libclang-21.so.21", LIBRARY)
        .link("/usr/lib/x86_64-linux-gnu/libclang-21.so.1", "libclang-21.so.21")
        .link("/usr/lib/llvm-21/lib/libclang-21.so.1", "../../x86_64-linux-gnu/libclang-21.so.21");

    LibclangSearchResult found = search();

    assertThat(winner(found)).isEqualTo("/usr/lib/llvm-21/lib/libclang-21.so.1");
    assertThat(found.libraries())
        .containsExactly(Path.of("/usr/lib/x86_64-linux-gnu/libclang-21.so.21"));
    assertThat(found.why()).isEqualTo("It is the only libclang found, in /usr/lib/llvm-21/lib.");
  }

  @Test
  void nameWithoutAVersionLosesToEveryVersion() {
    machine.file("/usr/lib64/libclang.so", LIBRARY).file("/usr/lib64/libclang.so.13", LIBRARY);

    assertThat(winner(search())).isEqualTo("/usr/lib64/libclang.so.13");
  }

  @Test
  void libclangPathMayNameAFile() {
    debian("17.0.6", "17");
    debian("21.1.8", "21");
    libclangPath = Optional.of("/usr/lib/llvm-17/lib/libclang.so");

    LibclangSearchResult found = search();

    assertThat(winner(found)).isEqualTo("/usr/lib/llvm-17/lib/libclang.so");
    assertThat(found.why()).isEqualTo("LIBCLANG_PATH leads to it, and nothing else is searched.");
  }

  @Test
  void libclangPathMayNameAFolder() {
    debian("17.0.6", "17");
    debian("21.1.8", "21");
    libclangPath = Optional.of("/usr/lib/llvm-17/lib/");

    assertThat(winner(search())).isEqualTo("/usr/lib/llvm-17/lib/libclang-17.0.6.so");
  }

  @Test
  void wrongLibclangPathDisablesTheSearch() {
    debian("21.1.8", "21");
    libclangPath = Optional.of("/usr/lib/llvm-18/lib");

    LibclangSearchResult found = search();

    assertThat(found.winner()).isEmpty();
    assertThat(found.why())
        .isEqualTo(
            "LIBCLANG_PATH is set to /usr/lib/llvm-18/lib, where there is no libclang, and nothing"
                + " else is searched.");
  }

  @Test
  void emptyLibclangPathDisablesTheSearch() {
    debian("21.1.8", "21");
    libclangPath = Optional.of("");

    assertThat(search().why())
        .isEqualTo("LIBCLANG_PATH is set but empty, and nothing else is searched.");
  }

  @Test
  void libclangPathToTheCppLibraryIsIgnored() {
    machine.file("/usr/lib/llvm-19/lib/libclang-cpp.so.19.1", LIBRARY);
    libclangPath = Optional.of("/usr/lib/llvm-19/lib/libclang-cpp.so.19.1");

    assertThat(search().winner()).isEmpty();
  }

  @Test
  void cppLibraryIsSkippedAndNamed() {
    machine.file("/usr/lib/llvm-14/lib/libclang-cpp.so.14", LIBRARY);

    LibclangSearchResult found = search();

    assertThat(found.winner()).isEmpty();
    assertThat(found.why())
        .isEqualTo(
            "Only /usr/lib/llvm-14/lib/libclang-cpp.so.14 is there, the C++ library, which bindgen"
                + " does not use.");
  }

  @Test
  void unusableFilesHaveTheErrorTextsOfClangSys() {
    machine
        .link("/opt/libclang.so", "/nowhere")
        .file("/opt/libclang-3.so/readme")
        .file("/opt/libclang.so.5", NARROW)
        .file("/opt/libclang.so.6", (byte) 'h', (byte) 'i')
        .file("/opt/libclang.so.7", "a linker script".getBytes())
        .unreadable("/opt/libclang.so.8");
    libclangPath = Optional.of("/opt");

    LibclangSearchResult found = search();

    assertThat(found.winner()).isEmpty();
    assertThat(found.candidates())
        .extracting(candidate -> candidate.path() + ": " + candidate.invalid().orElse(""))
        .containsExactly(
            "/opt/libclang.so: No such file or directory (os error 2)",
            "/opt/libclang-3.so: Is a directory (os error 21)",
            "/opt/libclang.so.5: invalid ELF class (32-bit)",
            "/opt/libclang.so.6: failed to fill whole buffer",
            "/opt/libclang.so.7: invalid ELF header",
            "/opt/libclang.so.8: Permission denied (os error 13)");
    assertThat(found.why())
        .isEqualTo("None can be used: /opt/libclang.so: No such file or directory (os error 2).");
  }

  @Test
  void libraryForAnotherMachineWinsAndCannotBeLoaded() {
    machine.file("/usr/lib/aarch64-linux-gnu/libclang-21.so.21", FOREIGN);
    debian("19.1.7", "19");

    LibclangSearchResult found = search();

    assertThat(winner(found)).isEqualTo("/usr/lib/aarch64-linux-gnu/libclang-21.so.21");
    assertThat(found.why()).endsWith(", though it is for aarch64 and cannot be loaded.");
  }

  @Test
  void missingLibclangIsReported() {
    assertThat(search().why()).isEqualTo("No libclang is in the folders that bindgen searches.");
  }

  /** Adds the files and links of Debian's packages of one LLVM version. */
  private void debian(String version, String major) {
    String folder = "/usr/lib/llvm-" + major + "/lib/";
    String library = "/usr/lib/x86_64-linux-gnu/libclang-" + major + ".so." + major;
    machine
        .file(library, LIBRARY)
        .link(folder + "libclang.so", library)
        .link(folder + "libclang-" + major + ".so.1", library)
        .link(folder + "libclang-" + major + ".so", library)
        .link(folder + "libclang-" + version + ".so", "libclang-" + major + ".so");
  }

  private LibclangSearchResult search() {
    ElfHeader bindgen = ElfHeader.of("x86_64").orElseThrow();
    return new LibclangSearch(machine)
        .search(
            new LibclangQuery(libclangPath, llvmPrefix, libraryPath, Path.of("/build"), bindgen));
  }

  private static String winner(LibclangSearchResult found) {
    return found.winner().map(w -> w.path().toString()).orElse("nobody");
  }

  private static byte[] elf(int elfClass, int machine) {
    byte[] header = new byte[64];
    header[0] = 0x7f;
    header[1] = 'E';
    header[2] = 'L';
    header[3] = 'F';
    header[4] = (byte) elfClass;
    header[5] = 1;
    header[18] = (byte) machine;
    return header;
  }
}

package org.rfldoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PlainWordsTest {
  private final PrintWriter nowhere = new PrintWriter(new StringWriter());
  private final Console console =
      new Console(
          new Surroundings(Map.of(), Path.of("/"), false, false, false, 0, 80, true),
          null,
          nowhere,
          nowhere);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "-C linux",
        "check -C ../linux/",
        "LLVM=1 -C /src/linux O=../build",
        "LLVM= RUSTC=rustc-1.85 KRUSTFLAGS=-Copt-level=3",
        "check CC=clang-19 LLVM=-19"
      })
  void aPlainLineIsUnderstoodAsTheLibraryUnderstandsIt(String line) {
    CheckCommand plain = understood(line).orElseThrow();
    CheckCommand parsed = new CheckCommand();
    new CommandLine(parsed, new Commands(console)).parseArgs(options(line));

    assertThat(plain)
        .usingRecursiveComparison()
        .ignoringFields("console", "build.command")
        .isEqualTo(parsed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-v",
        "guide",
        "check check",
        "explain rustc",
        "-C",
        "-C -v",
        "-C @words",
        "-C a -C b",
        "-Clinux",
        "-C=linux",
        "/src/linux",
        "=1",
        "1=1",
        "@words",
        "LLVM=1 --format json",
        "-C linux --only rustc"
      })
  void whateverElseThereIsIsLeftToTheLibrary(String line) {
    assertThat(understood(line)).isEmpty();
  }

  @Test
  void aValueMayHaveAnything() {
    CheckCommand plain =
        PlainWords.understood(console, List.of("KRUSTFLAGS=-A x\n--cfg 'y'")).orElseThrow();

    assertThat(plain.build.words()).containsExactly("KRUSTFLAGS=-A x\n--cfg 'y'");
  }

  @Test
  void anEmptyFolderIsLeftToTheLibrary() {
    assertThat(PlainWords.understood(console, List.of("-C", ""))).isEmpty();
  }

  private Optional<CheckCommand> understood(String line) {
    return PlainWords.understood(console, List.of(words(line)));
  }

  private static String[] options(String line) {
    return words(line.replaceFirst("^check ?", ""));
  }

  private static String[] words(String line) {
    return line.isEmpty() ? new String[0] : line.split(" ");
  }
}

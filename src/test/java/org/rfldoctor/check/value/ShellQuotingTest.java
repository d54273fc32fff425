package org.rfldoctor.check.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ShellQuotingTest {
  private static final int NAMES = 4000;
  private static final String LETTERS =
      "abz09 '\"\\$`(){}[]<>|&;*?!#~^%=:,.@+-/\n\r\t\u00e9\u4e2d\u001b\u0007";

  private static final List<String> TRAPS =
      List.of(
          "", " ", "'", "''", "\\", "\\\\", "\\'", "'\\", "a\\'b", "$(id)", "`id`", "${HOME}", "~",
          "~root", "a=~root", "a:~root", "-n", "--", "!!", "!-1", "^a^b", "%self", "%1", "=ls",
          "#a", "{a,b}", "*", "/etc/*", "a\nb", "\n", "a;b", "a&b", "a|b", ">a", "<a", "2>a", "a b",
          "it's", "\"", "a\\", "\\n", "'\\''", "\u00e9");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sh", "bash", "dash", "fish"})
  void shellReadsEveryQuotedNameUnchanged(String shell) throws Exception {
    assumeTrue(isThere(shell), "there is no " + shell + " here");
    List<String> names = new ArrayList<>(TRAPS);
    Random random = new Random(20261128);
    for (int i = 0; i < NAMES; i++) {
      names.add(name(random));
    }

    assertThat(readBy(shell, names)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "/usr/bin/clang-19, /usr/bin/clang-19",
    "LLVM=-19, LLVM=-19",
    "c++, c++",
    "6.12~rc1, 6.12~rc1",
    "~root, '''~root'''",
    "it's, \"'it'\\''s'\""
  })
  void onlyWordsWithShellCharactersAreQuoted(String word, String quoted) {
    assertThat(ShellQuoting.quoted(word)).isEqualTo(quoted.replace("\"", ""));
  }

  @Test
  void emptyWordIsQuoted() {
    assertThat(ShellQuoting.line(List.of("a", "", "b c"))).isEqualTo("a '' 'b c'");
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return name.toString();
  }

  private List<String> readBy(String shell, List<String> names) throws Exception {
    Path script = folder.resolve("script");
    Path out = folder.resolve("out");
    Files.writeString(script, "/usr/bin/env printf '%s\\0' " + ShellQuoting.line(names) + "\n");
    Process process =
        new ProcessBuilder(shell, script.toString())
            .redirectErrorStream(false)
            .redirectError(folder.resolve("err").toFile())
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("err"))).isZero();
    String all = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    List<String> read = new ArrayList<>(Arrays.asList(all.split("\0", -1)));
    read.remove(read.size() - 1);
    return read;
  }

  private static boolean isThere(String shell) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(place -> new File(place, shell).canExecute());
  }
}

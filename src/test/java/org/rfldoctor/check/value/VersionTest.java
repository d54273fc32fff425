package org.rfldoctor.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions as tools and package managers write them. */
class VersionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.85.1                                | 1.85.1",
        "rustc 1.85.1 (4eb161250 2025-03-15)   | 1.85.1",
        "rustc 1.97.0-nightly (a1b2c3d 2026)   | 1.97.0",
        "bindgen 0.71.1                        | 0.71.1",
        "Debian clang version 19.1.7 (3+b1)    | 19.1.7",
        "Ubuntu LLD 18.1.3 (compatible)        | 18.1.3",
        "19                                    | 19",
        "1:19.0-63                             | 19.0",
        "1.63.0+dfsg1-2                        | 1.63.0",
        "1.75.0+dfsg0ubuntu1~bpo0-0ubuntu0.22  | 1.75.0",
        "14.0.0~++20220329                     | 14.0.0",
        "v6.12.94                              | 6.12.94",
        "6.13.0-rc1                            | 6.13.0",
        "clang-14                              | 14",
        "GNU Make 4.3                          | 4.3",
        "pahole v1.29                          | 1.29",
        "libclang-19.so.1                      | 19",
        "go1.2 1.3                             | 1.3",
        "1.2.                                  | 1.2",
      })
  void firstVersionInATextIsRead(String text, String version) {
    assertThat(Version.in(text)).map(Version::text).contains(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "nightly", "LLVM", "i386", ".5", "v", "1:"})
  void textWithoutAVersionIsEmpty(String text) {
    assertThat(Version.in(text)).isEmpty();
  }

  @Test
  void numbersAreComparedAsNumbers() {
    assertThat(sorted("1.100.0", "1.9", "1.85.1", "1.85", "2"))
        .containsExactly("1.9", "1.85", "1.85.1", "1.100.0", "2");
  }

  @Test
  void missingNumberEqualsZero() {
    assertThat(Version.in("1.85").orElseThrow())
        .isEqualByComparingTo(Version.in("1.85.0").orElseThrow());
  }

  @Test
  void longNumberIsCutToNineDigits() {
    assertThat(Version.in("1.20261121093015123")).map(Version::text).contains("1.202611210");
  }

  private static List<String> sorted(String... versions) {
    return Stream.of(versions)
        .map(text -> Version.in(text).orElseThrow())
        .sorted()
        .map(Version::text)
        .toList();
  }
}

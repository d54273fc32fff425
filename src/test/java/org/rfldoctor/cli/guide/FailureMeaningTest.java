package org.rfldoctor.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rfldoctor.catalog.Catalog;

/** Messages as tools print them, quoted in the known failures or captured. */
class FailureMeaningTest {
  private static final FailureMeaning KNOWN = new FailureMeaning(Catalog.bundled());

  private static final Map<String, String> MESSAGES =
      Map.ofEntries(
          Map.entry(
              "interrupted-dpkg",
              "E: dpkg was interrupted, you must manually run 'dpkg --configure -a' to correct"),
          Map.entry(
              "package-lock",
              """
              E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 812 (apt)
              E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?
              """),
          Map.entry("disk-full", "cp: error writing '/mnt/x': No space left on device"),
          Map.entry("read-only", "touch: cannot touch '/usr/x': Read-only file system"),
          Map.entry(
              "release-not-valid-yet",
              "E: Release file for http://archive.example/debian/dists/trixie/InRelease is not valid yet (invalid for another 2d 1h)."),
          Map.entry(
              "release-expired",
              "E: Release file for http://example.org/InRelease is expired (invalid since 20d)."),
          Map.entry(
              "package-gone",
              "Err:1 http://archive.example/debian trixie/main amd64 rustc amd64 1.85.0\n  404  Not Found [IP: 2a04::132 80]\nE: Failed to fetch http://archive.example/debian/pool/main/r/rustc/rustc_1.85.0_amd64.deb  404  Not Found [IP: 2a04::132 80]"),
          Map.entry("no-name-server", "curl: (6) Could not resolve host: sh.rustup.rs"),
          Map.entry(
              "no-network",
              "curl: (7) Failed to connect to static.rust-lang.org port 443: No route to host"),
          Map.entry(
              "no-certificates",
              "curl: (77) error setting certificate verify locations:  CAfile: /etc/ssl/certs/ca-certificates.crt"),
          Map.entry("package-unknown", "E: Unable to locate package rustc-1.85"),
          Map.entry("would-remove", "E: Packages need to be removed but remove is disabled."),
          Map.entry(
              "held-packages", "E: Unable to correct problems, you have held broken packages."),
          Map.entry(
              "bindgen-without-program",
              "error: there is nothing to install in `bindgen v0.65.1`, because it has no binaries"),
          Map.entry(
              "binary-owned-by-other",
              "error: binary `bindgen` already exists in destination as part of `bindgen v0.60.1`\nAdd --force to overwrite"),
          Map.entry(
              "rustc-too-old-for-crate",
              "package `clap_lex v0.5.1` cannot be built because it requires rustc 1.70.0 or newer, while the currently active rustc version is 1.69.0"),
          Map.entry(
              "temporary-noexec",
              """
              error: failed to compile `bindgen-cli v0.72.1`
                could not execute process `/tmp/cargo-installXf3/release/build/libc-1/build-script-build` (never executed)

              Caused by:
                Permission denied (os error 13)
              """),
          Map.entry("curl-from-snap", "curl: (23) Failure writing output to destination"),
          Map.entry("rust-is-there-already", "error: cannot install while Rust is installed"),
          Map.entry("no-linker", "error: linker `cc` not found"),
          Map.entry(
              "no-libclang",
              "thread 'main' panicked: Unable to find libclang: \"couldn't find any valid shared libraries matching: ['libclang.so', 'libclang-*.so'], set the `LIBCLANG_PATH` environment variable to a path where one of these files can be found (invalid: [])\""),
          Map.entry(
              "no-toolchain",
              "error: rustup could not choose a version of cargo to run, because one wasn't specified explicitly, and no default is configured."),
          Map.entry(
              "old-program",
              "bindgen: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by bindgen)"),
          Map.entry(
              "killed-for-memory",
              "error: could not compile `syn` (lib)\nCaused by: process didn't exit successfully: `rustc` (signal: 9, SIGKILL: kill)"),
          Map.entry(
              "needs-password",
              "sudo: a terminal is required to read the password; either use ssh's -t option"),
          Map.entry(
              "not-in-sudoers", "jo is not in the sudoers file.  This incident will be reported."),
          Map.entry(
              "not-permitted", "mkdir: cannot create directory '/usr/src/x': Permission denied"));

  static Set<String> rows() {
    return new TreeSet<>(MESSAGES.keySet());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyMessageOfAToolHasAMeaningAndAdvice(String row) {
    String before = "Reading package lists...\nsome other line\n";

    assertThat(of(before + MESSAGES.get(row) + "\nlast line\n"))
        .hasValueSatisfying(
            meaning -> {
              assertThat(meaning.says()).isNotBlank().doesNotContain("<");
              assertThat(meaning.advice()).isNotBlank();
            });
  }

  @Test
  void unknownMessageHasNoMeaning() {
    assertThat(of("error: something entirely new\n")).isEmpty();
  }

  @Test
  void interruptedDpkgIsExplained() {
    assertThat(of(MESSAGES.get("interrupted-dpkg")))
        .hasValueSatisfying(meaning -> assertThat(meaning.says()).contains("dpkg was interrupted"));
  }

  private static Optional<FailureMeaning.Meaning> of(String output) {
    return KNOWN.of(output.getBytes(StandardCharsets.UTF_8));
  }
}

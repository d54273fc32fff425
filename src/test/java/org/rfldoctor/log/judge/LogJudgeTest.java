package org.rfldoctor.log.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rfldoctor.log.Certainty;
import org.rfldoctor.log.LogDiagnosis;
import org.rfldoctor.log.LogDiagnosis.Outcome;
import org.rfldoctor.log.Note;
import org.rfldoctor.log.Role;
import org.rfldoctor.log.Signature;

class LogJudgeTest {
  private static final List<Signature> SIGNATURES =
      List.of(
          Signature.named("bindgen-missing", "Rust bindings generator '<tool>' could not be found.")
              .diagnosis("bindgen-not-found")
              .build(),
          Signature.named("openssl-header", "openssl/<file:path>: No such file or directory")
              .diagnosis("libssl-headers-missing")
              .explains("c")
              .build(),
          Signature.named("pair", "error[E0609]: no field `<field>` on type `<type>`")
              .then(8, "available field is: `_address`")
              .diagnosis("bindgen-libclang-pair")
              .explains("rustc", "bindings-incomplete")
              .build(),
          Signature.named(
                  "bindings-incomplete",
                  "error[E0425]: cannot find <kind:word> `<name>` in crate `bindings`")
              .times(12)
              .diagnosis("bindings-incomplete")
              .certainty(Certainty.AMBIGUOUS, "bindgen --version and the libclang that it loads")
              .explains("rustc")
              .build(),
          Signature.named(
                  "rustc-too-new", "Rust compiler '<tool>' is too new. This may or may not work.")
              .role(Role.WARNING)
              .diagnosis("rustc-too-new")
              .explains("rustc")
              .build(),
          Signature.named("core-missing", "can't find crate for `core`")
              .contradicts("rustup target add target")
              .diagnosis("kdir-metadata-missing")
              .certainty(Certainty.LIKELY, "whether KDIR has rust/*.rmeta")
              .certainWith("/usr/src/linux-headers-<release:path>")
              .explains("rustc")
              .build(),
          Signature.named("available", "Rust is available!").role(Role.SUCCESS).build(),
          Signature.named("canceled", "The operation was canceled.").role(Role.CANCELLED).build(),
          Signature.named("aborting", "error: aborting due to").role(Role.NOISE).build(),
          Signature.named("gh-exit", "Process completed with exit code").role(Role.NOISE).build(),
          Signature.named("headers", "linux-headers-<release:path>").role(Role.FACT).build());

  private static LogDiagnosis of(String log) throws IOException {
    return new LogJudge(SIGNATURES)
        .diagnose(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> names(LogDiagnosis diagnosis) {
    return diagnosis.causes().stream()
        .map(cause -> cause.signature().diagnosis().orElse(""))
        .toList();
  }

  @Test
  void causeAboveTheLinesOfMakeIsNamed() throws IOException {
    LogDiagnosis found =
        of(
            """
              HOSTCC  scripts/extract-cert
            scripts/sign-file.c:25:10: fatal error: openssl/opensslv.h: No such file or directory
               25 | #include <openssl/opensslv.h>
                  |          ^~~~~~~~~~~~~~~~~~~~
            compilation terminated.
            make[2]: *** [scripts/Makefile.host:116: scripts/sign-file] Error 1
              CC      init/main.o
            make[1]: *** [/home/x/linux/Makefile:1188: scripts] Error 2
            make[1]: *** Waiting for unfinished jobs....
            make: *** [Makefile:224: __sub-make] Error 2
            """);
    assertThat(found.outcome()).isEqualTo(Outcome.NAMED);
    assertThat(names(found)).containsExactly("libssl-headers-missing");
    assertThat(found.causes().get(0).evidence().line()).isEqualTo(2);
    assertThat(found.causes().get(0).evidence().before())
        .containsExactly("  HOSTCC  scripts/extract-cert");
    assertThat(found.causes().get(0).evidence().after())
        .containsExactly(
            "   25 | #include <openssl/opensslv.h>", "      |          ^~~~~~~~~~~~~~~~~~~~");
    assertThat(found.causes().get(0).facts()).isEqualTo(Map.of("file", "opensslv.h"));
  }

  @Test
  void oneCauseExplainsHundredsOfErrors() throws IOException {
    String errors =
        ("error[E0425]: cannot find type `task_struct` in crate `bindings`\n"
                + "   --> rust/kernel/task.rs:12:5\n\n")
            .repeat(400);
    LogDiagnosis found =
        of(
            """
              RUSTC L rust/kernel.o
            error[E0609]: no field `a` on type `b`
               --> rust/kernel/fs.rs:1:1
                |
              CC      fs/a.o
                = note: available field is: `_address`

            """
                + errors
                + "error: aborting due to 401 previous errors\nmake[2]: *** [rust/Makefile:490: rust/kernel.o] Error 1\n");
    assertThat(names(found)).containsExactly("bindgen-libclang-pair");
    assertThat(found.causes().get(0).explains()).isEqualTo(402);
    assertThat(found.errors()).isEqualTo(403);
  }

  @Test
  void errorsBelowTheCountOfASignatureAreOwnCode() throws IOException {
    LogDiagnosis found =
        of(
            """
              RUSTC [M] samples/rust/mine.o
            error[E0425]: cannot find function `ktime_gett` in crate `bindings`
              --> samples/rust/mine.rs:12:15
               |
            12 |     bindings::ktime_gett();
               |               ^^^^^^^^^^

            error: aborting due to 1 previous error
            make[3]: *** [scripts/Makefile.build:262: samples/rust/mine.o] Error 1
            """);
    assertThat(found.outcome()).isEqualTo(Outcome.UNNAMED);
    assertThat(found.notes()).containsExactly(Note.OWN_CODE);
    assertThat(found.unnamed().get(0).file()).hasValue("samples/rust/mine.rs:12");
  }

  @Test
  void warningIsACauseOnlyWhereErrorsFollow() throws IOException {
    String warning = "*** Rust compiler 'rustc' is too new. This may or may not work.\n";
    assertThat(of(warning + "Rust is available!\n").outcome()).isEqualTo(Outcome.NO_FAILURE);
    LogDiagnosis failed =
        of(
            warning
                + "error[E0432]: unresolved imports `core::ops::Generator`\n --> rust/alloc/boxed.rs:150:5\n");
    assertThat(names(failed)).containsExactly("rustc-too-new");
    assertThat(failed.causes().get(0).explains()).isEqualTo(1);
  }

  @Test
  void lastRunOfACommandCounts() throws IOException {
    String failing =
        "*** Rust bindings generator 'bindgen' could not be found.\nmake: *** [Makefile:1: rustavailable] Error 1\n";
    LogDiagnosis mended =
        of(
            "$ make LLVM=1 rustavailable\n"
                + failing
                + "$ make LLVM=1 rustavailable\nRust is available!\n");
    assertThat(mended.outcome()).isEqualTo(Outcome.NO_FAILURE);
    assertThat(mended.notes()).containsExactly(Note.EARLIER_ATTEMPTS, Note.SUCCEEDED);
    LogDiagnosis other =
        of(
            failing
                + "a.c:1:1: fatal error: openssl/bio.h: No such file or directory\nmake: *** [Makefile:1: all] Error 2\n");
    assertThat(names(other)).containsExactly("libssl-headers-missing");
  }

  @Test
  void furtherTextInTheLogRaisesTheCertainty() throws IOException {
    String error =
        """
        error[E0463]: can't find crate for `core`
          |
          = note: the `target` target may not be installed
          = help: consider downloading the target with `rustup target add target`
        """;
    assertThat(of(error).causes().get(0).certainty()).isEqualTo(Certainty.LIKELY);
    LogDiagnosis found = of("make -C /usr/src/linux-headers-6.12.94-amd64 M=/b\n" + error);
    assertThat(found.causes().get(0).certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(found.causes().get(0).wrongAdvice()).containsExactly("rustup target add target");
    assertThat(found.facts()).containsEntry("release", "6.12.94-amd64");
  }

  @Test
  void logWithConsequencesOnlyIsCutAbove() throws IOException {
    LogDiagnosis found =
        of(
            "  CC      a.o\nmake[2]: *** [scripts/Makefile.build:243: b.o] Error 1\nmake: *** [Makefile:1: all] Error 2\n");
    assertThat(found.outcome()).isEqualTo(Outcome.UNNAMED);
    assertThat(found.notes()).containsExactly(Note.CUT_ABOVE);
  }

  @Test
  void buildThatStopsWithoutAnErrorLacksStandardError() throws IOException {
    LogDiagnosis found = of("  CC      a.o\n  CC      b.o\n  RUSTC L rust/core.o\n");
    assertThat(found.outcome()).isEqualTo(Outcome.NO_FAILURE);
    assertThat(found.notes()).containsExactly(Note.STDERR_MISSING);
  }

  @Test
  void unnamedFailureShowsItsFirstError() throws IOException {
    LogDiagnosis found =
        of(
            "  GEN     x\ncp: cannot stat 'y': No such file\nmake[1]: *** [Makefile:3: x] Error 1\n");
    assertThat(found.outcome()).isEqualTo(Outcome.UNNAMED);
    assertThat(found.unnamed().get(0).evidence().decisive())
        .isEqualTo("cp: cannot stat 'y': No such file");
    assertThat(found.unnamed().get(0).evidence().line()).isEqualTo(2);
  }

  @Test
  void cancelledRunIsNotAFailure() throws IOException {
    LogDiagnosis found = of("  CC      a.o\n##[error]The operation was canceled.\n");
    assertThat(found.outcome()).isEqualTo(Outcome.NO_FAILURE);
    assertThat(found.notes()).containsExactly(Note.CANCELLED);
  }

  @Test
  void linesOfMakeInOtherLanguagesAreRecognized() throws IOException {
    assertThat(of("  CC      a.o\nmake[2]: *** [Makefile:12: b.o] Fehler 1\n").notes())
        .containsExactly(Note.CUT_ABOVE);
  }

  @Test
  void streamsOfOneLogAreJudgedSeparately() throws IOException {
    LogDiagnosis found =
        of(
            """
            arm64 build\tBuild\t2026-11-20T09:01:01.2234567Z   CC      mm/a.o
            x86 build\tBuild\t2026-11-20T09:01:02.1234567Z   CC      fs/a.o
            arm64 build\tBuild\t2026-11-20T09:01:03.2234567Z *** Rust bindings generator 'bindgen' could not be found.
            arm64 build\tBuild\t2026-11-20T09:01:04.2234567Z make: *** [Makefile:1: rustavailable] Error 1
            x86 build\tBuild\t2026-11-20T09:01:05.1234567Z Rust is available!
            """);
    assertThat(names(found)).containsExactly("bindgen-not-found");
  }

  @Test
  void lastRunWithUnnamedErrorsReplacesAnEarlierOne() throws IOException {
    LogDiagnosis found =
        of(
            "$ make LLVM=1\na.c:1:1: error: one\nmake: *** [Makefile:1: all] Error 2\n"
                + "$ make LLVM=1\nb.c:2:1: error: two\n");
    assertThat(found.unnamed())
        .extracting(error -> error.file().orElse(""))
        .containsExactly("b.c:2");
    assertThat(found.notes()).contains(Note.EARLIER_ATTEMPTS);
  }

  @Test
  void commandThatPowerShellQuotesBelowAnErrorStartsNoRun() throws IOException {
    LogDiagnosis found =
        of(
            """
            make : *** Rust bindings generator 'bindgen' could not be found.
            At line:1 char:1
            + make LLVM=1 rustavailable 2>&1 | Tee-Object log.txt
            + ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            make: *** [Makefile:1824: rustavailable] Error 1
            """);
    assertThat(names(found)).containsExactly("bindgen-not-found");
    assertThat(found.notes()).isEmpty();
  }

  @Test
  void placeOfANoteIsNotThePlaceOfTheError() throws IOException {
    LogDiagnosis found =
        of(
            """
              RUSTC [M] drivers/foo/foo.o
            error[E0277]: the trait bound `Foo: Clone` is not satisfied
               --> drivers/foo/foo.rs:40:20
            note: required by a bound in `core::clone::Clone`
               --> /usr/lib/rustlib/src/rust/library/core/src/clone.rs:10:1
            make[4]: *** [scripts/Makefile.build:337: drivers/foo/foo.o] Error 1
            """);
    assertThat(found.notes()).containsExactly(Note.OWN_CODE);
  }

  @Test
  void consequencesAndErrorsOfTheSameStepAreCountedUnderTheirCause() throws IOException {
    LogDiagnosis found =
        of(
            """
            a.c:1:1: fatal error: openssl/bio.h: No such file or directory
            make[2]: *** [scripts/Makefile.host:116: scripts/a] Error 1
            make[1]: *** [Makefile:1188: scripts] Error 2
            make: *** [Makefile:224: __sub-make] Error 2
            """);
    assertThat(found.causes().get(0).explains()).isEqualTo(3);
    assertThat(found.errors()).isEqualTo(4);
  }

  @Test
  void systemMessagesInOtherLanguagesAreRecognized() throws IOException {
    assertThat(
            names(
                of(
                    "a.c:25:10: schwerwiegender Fehler: openssl/bio.h: Datei oder Verzeichnis nicht gefunden\n")))
        .containsExactly("libssl-headers-missing");
  }

  @Test
  void killedStepIsNotACancelledRun() throws IOException {
    assertThat(of("  CC      a.o\nmake[2]: *** [Makefile:12: a.o] Killed\n").notes())
        .doesNotContain(Note.CANCELLED);
    assertThat(of("  CC      a.o\nmake[2]: *** [Makefile:12: a.o] Interrupt\n").notes())
        .contains(Note.CANCELLED);
  }

  @Test
  void exceptionOfPythonIsTheErrorOfItsTraceback() throws IOException {
    LogDiagnosis found =
        of(
            """
            Traceback (most recent call last):
              File "/l/scripts/generate_rust_analyzer.py", line 190, in <module>
            UnicodeDecodeError: 'utf-8' codec can't decode byte 0x80
            """);
    assertThat(found.unnamed().get(0).evidence().decisive()).startsWith("UnicodeDecodeError");
  }
}

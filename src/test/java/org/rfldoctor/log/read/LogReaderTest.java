package org.rfldoctor.log.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.rfldoctor.log.decode.PackedLogException;

class LogReaderTest {
  private LogSummary summary;

  private List<String> lines(String log) {
    return lines(log.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> lines(byte[] log) {
    return read(
        new ByteArrayInputStream(log), LineFilter.ALL, line -> line.number() + " " + line.text());
  }

  private List<String> contents(String log) {
    return read(
            new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)),
            LineFilter.ALL,
            line -> line.parts() > 1 ? "" : line.number() + " " + line.contentText())
        .stream()
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<String> read(
      InputStream in, LineFilter filter, java.util.function.Function<LogLine, String> told) {
    List<String> lines = new ArrayList<>();
    try {
      summary =
          new LogReader(
                  filter,
                  line -> {
                    lines.add(told.apply(line));
                    return 0;
                  })
              .read(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return lines;
  }

  @Test
  void linesKeepTheirNumbers() {
    assertThat(lines("one\n\nthree\r\nfour")).containsExactly("1 one", "3 three", "4 four");
    assertThat(summary.lines()).isEqualTo(4);
    assertThat(summary.bytes()).isEqualTo(16);
  }

  @Test
  void linesOfManyRegionsKeepTheirNumbersAndText() {
    String filler = "  CC      drivers/net/ethernet/intel/igc/igc_main.o\n".repeat(7000);
    String log = filler + "error: one\n" + filler + filler + "error: two\n";
    LineFilter errors =
        (bytes, from, to) -> Bytes.indexOf(bytes, "error".getBytes(UTF_8), from, to);

    assertThat(
            read(
                new ByteArrayInputStream(log.getBytes(UTF_8)),
                errors,
                line -> line.number() + " " + line.text()))
        .containsExactly("7001 error: one", "21002 error: two");
    assertThat(summary.lines()).isEqualTo(21002);
    assertThat(summary.bytes()).isEqualTo(log.length());
  }

  @Test
  void failureInALaterRegionIsThrown() {
    InputStream broken =
        new InputStream() {
          private int regions;

          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] into, int offset, int count) throws IOException {
            if (regions++ > 40) {
              throw new IOException("the disk is gone");
            }
            Arrays.fill(into, offset, offset + count, (byte) '\n');
            return count;
          }
        };

    assertThatThrownBy(() -> new LogReader(LineFilter.ALL, line -> 0).read(broken))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
  }

  @Test
  void colourInsideAMessageIsRemoved() {
    assertThat(
            lines(
                "\033[0m\033[1m\033[38;5;9merror[E0463]\033[0m\033[0m\033[1m: can't find crate\033[0m\n"))
        .containsExactly("1 error[E0463]: can't find crate");
  }

  @Test
  void hyperlinksOfGccAreRemoved() {
    assertThat(lines("\033]8;;https://gcc.gnu.org\007[-Wunused]\033]8;;\033\\ a\033[K\033(Bb\n"))
        .containsExactly("1 [-Wunused] ab");
  }

  @Test
  void unterminatedStringEscapeHidesNoText() {
    assertThat(lines("\033]error: hidden\n")).containsExactly("1 error: hidden");
  }

  @Test
  void carriageReturnsSplitALineWithoutANewNumber() {
    assertThat(lines("Receiving: 1%\rReceiving: 99%\rfatal: early EOF\nnext\n"))
        .containsExactly("1 Receiving: 1%", "1 Receiving: 99%", "1 fatal: early EOF", "2 next");
  }

  @Test
  void backspacesRemoveTypedCharacters() {
    assertThat(lines("mak\b\b\bmake é\bLLVM=1\n")).containsExactly("1 make LLVM=1");
  }

  @Test
  void gzipIsUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("a\nb\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(lines(packed.toByteArray())).containsExactly("1 a", "2 b");
    assertThat(summary.wrappers()).containsExactly("gzip");
  }

  @Test
  void utf16IsDecodedWithAndWithoutAByteOrderMark() {
    String log = "make : error: ‘x’\r\n😀 next\r\n";
    List<String> expected = List.of("1 make : error: ‘x’", "2 😀 next");
    assertThat(lines(("\ufeff" + log).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
    assertThat(lines(("\ufeff" + log).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(expected);
    assertThat(lines(log.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
  }

  @Test
  void otherCompressionIsNamedInTheError() {
    byte[] xz = {(byte) 0xfd, '7', 'z', 'X', 'Z', 0, 0, 4};
    assertThatThrownBy(
            () -> new LogReader(LineFilter.ALL, line -> 0).read(new ByteArrayInputStream(xz)))
        .isInstanceOf(PackedLogException.class)
        .hasMessage("packed with xz");
  }

  @Test
  void invalidUtf8IsReplaced() {
    assertThat(lines(new byte[] {'a', (byte) 0xff, 'b', 0, 'c', '\n', 'd'}))
        .containsExactly("1 a\ufffdbc", "2 d");
  }

  @Test
  void timestampsOfEveryServiceAreAPrefix() {
    for (String stamp :
        List.of(
            "2024-07-08T16:59:0%d.1747875Z ",
            "Nov 28 14:32:1%d builder make[1234]: ",
            "[2026-11-28T14:00:0%d.000Z] ",
            "00:13:1%d ",
            "#12 3.%d56 ",
            "2024-05-22T12:43:4%d.962646Z 00O ",
            "linux> ",
            "BUILDSTDERR: ",
            "remote: [build] > ",
            "| ")) {
      List<String> lines =
          List.of(
              "make[1]: Entering directory '/b'",
              "  CC      init/main.o",
              "  RUSTC L rust/core.o",
              "error: could not compile",
              "make[1]: *** [rust/core.o] Error 1",
              "make: *** [all] Error 2");
      String log =
          IntStream.range(0, lines.size())
              .mapToObj(i -> stamp.replace("%d", "" + i) + lines.get(i))
              .collect(Collectors.joining("\n"));
      assertThat(contents(log))
          .as(stamp)
          .isEqualTo(
              IntStream.range(0, lines.size()).mapToObj(i -> i + 1 + " " + lines.get(i)).toList());
    }
  }

  @Test
  void ordinaryBuildLinesHaveNoPrefix() {
    for (String line :
        List.of(
            "  CC [M]  drivers/net/a%d.o",
            "make[2]: *** [scripts/Makefile.build:%d: fs/a.o] Error 1",
            "drivers/net/core.c:%d:5: error: unknown type name",
            "error[E0425]: cannot find type `a%d` in crate `bindings`",
            "   Compiling libc v0.2.%d")) {
      String log =
          IntStream.range(0, 9)
              .mapToObj(i -> line.replace("%d", "" + i))
              .collect(Collectors.joining("\n"));
      assertThat(contents(log)).as(line).startsWith("1 " + line.replace("%d", "0"));
    }
  }

  @Test
  void quotesOfMailAreStrippedAtAnyDepth() {
    assertThat(
            contents(
                """
                Hi,
                > > make LLVM=1
                >> error: a
                > error: b
                """))
        .containsExactly("1 Hi,", "2 make LLVM=1", "3 error: a", "4 error: b");
  }

  @Test
  void linesBrokenByMailAreAlsoReportedJoined() {
    String log =
        """
        > When I build the kernel with Rust, on Debian 13 with everything from
        > the package manager, I get the following; what do I do about it?
        > error[E0514]: found crate `core` compiled by an incompatible version
        > of rustc
        """;
    assertThat(
            read(
                new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)),
                LineFilter.ALL,
                line -> line.number() + "+" + line.parts() + " " + line.contentText()))
        .contains(
            "3+2 error[E0514]: found crate `core` compiled by an incompatible version of rustc");
  }

  @Test
  void jsonDiagnosticsAreReadAsTheirRenderedText() {
    assertThat(
            lines(
                """
                {"$message_type":"diagnostic","message":"x","rendered":"error[E0308]: mismatched `types`\\n  --> a.rs:1:1\\n"}
                next
                """))
        .containsExactly("1 error[E0308]: mismatched `types`", "1   --> a.rs:1:1", "2 next");
  }

  @Test
  void quotedPrintableMailIsDecoded() {
    assertThat(
            lines(
                "Content-Transfer-Encoding: quoted-printable\n\nmake LLVM=3D1\nerror: =E2=80=98x=E2=80=99\n"))
        .contains("3 make LLVM=1", "4 error: ‘x’");
  }

  @Test
  void lineBrokenAtFullWidthInASmallLogIsJoined() {
    String log =
        "error: error loading target specification: custom targets are unstable and requ\nire `-Z`\n";
    assertThat(lines(log))
        .contains(
            "1 error: error loading target specification: custom targets are unstable and require `-Z`");
  }

  @Test
  void programNameOfPowerShellIsAPrefix() {
    assertThat(contents("make : /bin/sh: 1: clang: not found\n"))
        .containsExactly("1 /bin/sh: 1: clang: not found");
  }

  @Test
  void hugeLineIsReadInBoundedPieces() {
    int size = 40 << 20;
    InputStream endless = repeated("x", size, "\nerror: at the end\n");
    LineFilter errors = new WordFilter("error:");
    List<String> told = read(endless, errors, line -> line.number() + " " + line.contentText());
    assertThat(told).containsExactly("2 error: at the end");
    assertThat(summary.lines()).isEqualTo(2);
  }

  @Test
  void hitInAHugeLineIsReportedOnce() {
    String part = "y".repeat(1 << 20);
    String log = "first\n" + part + " error: here " + part + "\nlast\n";
    List<String> told =
        read(
            new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)),
            new WordFilter("error:"),
            line -> line.number() + " " + (line.to() - line.from() <= 8 << 10));
    assertThat(told).containsExactly("2 true");
  }

  @Test
  void linesBeforeAreShownRaw() {
    List<String> before =
        read(
            new ByteArrayInputStream(
                "a\n\033[1mb\033[0m\nerror: c\n".getBytes(StandardCharsets.UTF_8)),
            new WordFilter("error:"),
            line -> line.before(2) + line.raw());
    assertThat(before).containsExactly("[a, \033[1mb\033[0m]error: c");
  }

  @Test
  void commandsOfVerboseMakeAreNotSearched() {
    String command =
        "  clang -Wp,-MMD,a.d -nostdinc -I./include -D__KERNEL__ -Wall -O2 -DX=\"error: no\" "
            + "-I./x ".repeat(100)
            + "-c a.c\n";
    String log = command.repeat(20) + "a.c:1:2: error: yes\n" + command.repeat(20);
    assertThat(
            read(
                new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)),
                new WordFilter("error:"),
                line -> line.number() + " " + line.text()))
        .containsExactly("21 a.c:1:2: error: yes");
    assertThat(summary.lines()).isEqualTo(41);
  }

  private static InputStream repeated(String what, int times, String end) {
    return new java.io.SequenceInputStream(
        new InputStream() {
          int left = times;

          @Override
          public int read() {
            return left-- > 0 ? what.charAt(0) : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            if (left <= 0) {
              return -1;
            }
            int count = Math.min(left, length);
            java.util.Arrays.fill(into, from, from + count, (byte) what.charAt(0));
            left -= count;
            return count;
          }
        },
        new ByteArrayInputStream(end.getBytes(StandardCharsets.UTF_8)));
  }

  private record WordFilter(String word) implements LineFilter {
    @Override
    public int find(byte[] bytes, int from, int to) {
      int found = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).indexOf(word);
      return found < 0 ? -1 : from + found;
    }
  }
}

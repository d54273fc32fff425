package org.rfldoctor.log.judge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rfldoctor.log.ErrorKind;
import org.rfldoctor.log.read.LogLine;

/**
 * The first line of an error in the form that compilers, cargo and git share.
 *
 * @param file the place that it names itself, as C compilers do: {@code fs/inode.c:12}
 */
record ErrorLine(ErrorKind kind, Optional<String> file) {
  private static final int LONGEST = 600;
  private static final Pattern PLACED =
      Pattern.compile(
          "^\\s{0,8}([^\\s:'`\"]{1,300}):(\\d{1,7}):(?:(\\d{1,7}):)? (?:fatal )?error(?:\\[E\\d{4}])?: ");
  private static final Pattern RUSTC =
      Pattern.compile(
          "^\\s{0,8}(?:>> )?error(?:\\[E\\d{4}])?: |^thread '.{1,80}' (?:\\(\\d{1,9}\\) )?panicked at ");
  private static final Pattern PROGRAM =
      Pattern.compile(
          "^\\s{0,4}(?:[\\w./+-]{1,200}: ){0,2}(?:fatal )?(?:error|ERROR|fatal|Error|FAILED|FATAL ERROR|ERROR:root)(?:: ?|! )|^(?:docker: )?Error response from daemon: |^E: |^dpkg: error |^\\S{1,300}: \\d{1,7}: Bad ");

  private static final Pattern OF_PYTHON =
      Pattern.compile("^[A-Za-z_]\\w{0,60}(?:\\.\\w{1,60}){0,6}(?:Error|Exception): ");

  private static final byte[] PLACED_ERROR = ": error: ".getBytes(StandardCharsets.UTF_8);

  /** Who printed it, roughly and without an expression: for one more after thousands of errors. */
  static ErrorLine roughly(LogLine line) {
    byte[] bytes = line.bytes();
    int from = line.content();
    if (from + 5 < line.to() && bytes[from] == 'e' && bytes[from + 1] == 'r') {
      return new ErrorLine(ErrorKind.RUSTC, Optional.empty());
    }
    for (int at = from; at + PLACED_ERROR.length <= line.to(); at++) {
      if (bytes[at] == ':'
          && Arrays.equals(
              bytes, at, at + PLACED_ERROR.length, PLACED_ERROR, 0, PLACED_ERROR.length)) {
        return new ErrorLine(ErrorKind.C, Optional.empty());
      }
    }
    return new ErrorLine(ErrorKind.OTHER, Optional.empty());
  }

  /** Whether rustc prints the place of it on a line below. */
  static boolean isOfRustc(String content) {
    return content.startsWith("error") || content.startsWith(">> error");
  }

  /** The error of a line without its prefix; empty where the word only stands in it. */
  static Optional<ErrorLine> of(String content) {
    String text = content.length() > LONGEST ? content.substring(0, LONGEST) : content;
    Matcher placed = PLACED.matcher(text);
    if (placed.find()) {
      boolean rust = placed.group(1).endsWith(".rs");
      return Optional.of(
          new ErrorLine(
              rust ? ErrorKind.RUSTC : ErrorKind.C,
              Optional.of(placed.group(1) + ":" + placed.group(2))));
    }
    if (RUSTC.matcher(text).find()) {
      return Optional.of(new ErrorLine(ErrorKind.RUSTC, Optional.empty()));
    }
    boolean program = PROGRAM.matcher(text).find() || OF_PYTHON.matcher(text).find();
    return program ? Optional.of(new ErrorLine(kind(text), Optional.empty())) : Optional.empty();
  }

  private static ErrorKind kind(String text) {
    if (text.startsWith("ld") || text.contains("/ld") || text.contains("modpost")) {
      return ErrorKind.LINKER;
    }
    return text.startsWith("clang") || text.startsWith("gcc") || text.startsWith("cc1")
        ? ErrorKind.C
        : ErrorKind.OTHER;
  }
}

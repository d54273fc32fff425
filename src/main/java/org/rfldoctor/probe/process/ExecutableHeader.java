package org.rfldoctor.probe.process;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rfldoctor.toolchain.ElfHeader;

/** The first bytes of a program. The kernel decides by them how to execute it. */
public record ExecutableHeader(byte[] bytes) {
  private static final int READ_BY_KERNEL = 256;

  /** The path of a program's loader stands behind the bytes that the kernel looks at. */
  private static final int LENGTH = 4096;

  private static final int FIRST_LINE = 128;

  private static final ExecutableHeader UNREADABLE = new ExecutableHeader(new byte[0]);

  /**
   * Reads the header; empty if the file is not readable, which an executable program need not be.
   */
  public static ExecutableHeader of(File program) {
    if (!program.isFile()) {
      return UNREADABLE; // opening a FIFO would block until it has a writer
    }
    try (InputStream in = new FileInputStream(program)) {
      return new ExecutableHeader(in.readNBytes(LENGTH));
    } catch (IOException notForUs) {
      return UNREADABLE;
    }
  }

  /** The interpreter of a script, and its argument if there is one. */
  Optional<String[]> interpreter() {
    if (!isScript()) {
      return Optional.empty();
    }
    int length = Math.min(bytes.length, READ_BY_KERNEL);
    String text = new String(bytes, 2, length - 2, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    String line = (end < 0 ? text : text.substring(0, end)).strip();
    return Optional.of(line.split("[ \t]+", 2)).filter(words -> !words[0].isEmpty());
  }

  boolean isScript() {
    return bytes.length >= 2 && bytes[0] == '#' && bytes[1] == '!';
  }

  /** What dash takes for binary: control characters other than blanks in the first line. */
  boolean looksBinary() {
    for (int at = 0; at < Math.min(bytes.length, FIRST_LINE) && bytes[at] != '\n'; at++) {
      byte one = bytes[at];
      boolean escape = one == 27;
      if (one >= 0 && one <= 8 || one >= 16 && one <= 31 && !escape || one == 0x7f) {
        return true;
      }
    }
    return false;
  }

  boolean isElf() {
    return bytes.length >= 4
        && bytes[0] == 0x7f
        && new String(bytes, 1, 3, ISO_8859_1).equals("ELF");
  }

  public Optional<ElfHeader> elf() {
    return ElfHeader.in(bytes);
  }
}

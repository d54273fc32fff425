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
  /** The number of bytes that the kernel reads (BINPRM_BUF_SIZE). */
  private static final int LENGTH = 256;

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
    String text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    String line = (end < 0 ? text : text.substring(0, end)).strip();
    return Optional.of(line.split("[ \t]+", 2)).filter(words -> !words[0].isEmpty());
  }

  boolean isScript() {
    return bytes.length >= 2 && bytes[0] == '#' && bytes[1] == '!';
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

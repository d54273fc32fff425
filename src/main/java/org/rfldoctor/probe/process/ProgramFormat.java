package org.rfldoctor.probe.process;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks whether the kernel can execute a file. The JDK runs a file that the kernel refuses
 * (ENOEXEC) as a shell script, so this check must come before the start.
 */
record ProgramFormat(File file, ExecutableHeader head) {
  /** The depth of nested script interpreters that the kernel follows. */
  private static final int DEEPEST = 5;

  private static final Path OTHER_FORMATS = Path.of("/proc/sys/fs/binfmt_misc");

  static boolean executes(File program) {
    return executes(program, DEEPEST);
  }

  private static boolean executes(File program, int depth) {
    ProgramFormat format = new ProgramFormat(program, ExecutableHeader.of(program));
    if (!format.known()) {
      return true;
    }
    if (format.head.isScript()) {
      return format.head.interpreter().isPresent()
          && depth > 0
          && executes(new File(format.head.interpreter().get()[0]), depth - 1);
    }
    return format.head.isElf() ? format.isWhole() : hasOtherFormats();
  }

  /** Whether the format can be read. A program may be executable and not readable. */
  private boolean known() {
    return head.bytes().length > 0 || file.isFile() && file.canRead();
  }

  /**
   * Whether an ELF file passes the first checks of the kernel's loader, fs/binfmt_elf.c: type, size
   * and position of the program headers.
   */
  private boolean isWhole() {
    byte[] bytes = head.bytes();
    boolean wide = bytes.length > 4 && bytes[4] == 2;
    if (bytes.length < (wide ? 64 : 52)) {
      return false;
    }
    ByteBuffer header =
        ByteBuffer.wrap(bytes)
            .order(bytes[5] == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int type = header.getShort(16);
    long place = wide ? header.getLong(32) : header.getInt(28);
    int size = header.getShort(wide ? 54 : 42);
    long table = (long) size * (header.getShort(wide ? 56 : 44) & 0xffff);
    return (type == 2 || type == 3)
        && size == (wide ? 56 : 32)
        && table > 0
        && table <= 65536
        && place >= 0
        && place + table <= file.length();
  }

  /**
   * Whether other formats are registered with the kernel (binfmt_misc). An unknown format may then
   * be executable.
   */
  private static boolean hasOtherFormats() {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(OTHER_FORMATS)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (!name.equals("register") && !name.equals("status")) {
          return true;
        }
      }
    } catch (IOException | DirectoryIteratorException none) {
      return false;
    }
    return false;
  }
}

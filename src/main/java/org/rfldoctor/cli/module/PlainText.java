package org.rfldoctor.cli.module;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;

/** Reads text files that can be shown in a diff and written back without loss. */
final class PlainText {
  /** The maximum size in bytes. The longest file, rust_misc_device.rs of Linux 7.3, has 8 KiB. */
  private static final long MOST = 1024 * 1024;

  private PlainText() {}

  /**
   * The text of a file.
   *
   * @throws CliException if the file cannot be read, is not UTF-8, or has control characters
   */
  static String of(Path file) {
    try {
      if (Files.size(file) > MOST) {
        throw new CliException(ExitCode.USAGE, file + " is too long to be a sample");
      }
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      if (text.indexOf('\r') >= 0) {
        throw new CliException(
            ExitCode.USAGE, file + " has Windows line ends, which break the build");
      }
      if (text.chars().anyMatch(one -> one < ' ' && one != '\n' && one != '\t' || one == 0x7F)) {
        throw new CliException(ExitCode.USAGE, file + " has control characters in it");
      }
      return text;
    } catch (CharacterCodingException noText) {
      throw new CliException(ExitCode.USAGE, file + " is not valid UTF-8");
    } catch (IOException unreadable) {
      throw new CliException(ExitCode.USAGE, "cannot read " + file + ": " + reason(unreadable));
    }
  }

  private static String reason(IOException failed) {
    return failed instanceof java.nio.file.AccessDeniedException
        ? "permission denied"
        : failed instanceof java.nio.file.NoSuchFileException
            ? "no such file"
            : failed.getMessage();
  }
}

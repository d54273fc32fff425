package org.rfldoctor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;

/**
 * Ends the process where an error has ended one of its threads, since others may wait for that
 * thread for ever. Where memory is out, it needs none.
 */
final class UncaughtErrorHandler implements UncaughtExceptionHandler {
  private static final byte[] OUT_OF_MEMORY =
      "rfl-doctor: a bug: out of memory\n".getBytes(StandardCharsets.UTF_8);

  private final AtomicBoolean told = new AtomicBoolean();
  private final OutputStream err = new FileOutputStream(FileDescriptor.err);

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    if (failure instanceof Error && told.getAndSet(true)) {
      return;
    }
    try {
      err.write(failure instanceof OutOfMemoryError ? OUT_OF_MEMORY : message(failure));
    } catch (IOException | Error unheard) {
      // Nobody can be told.
    }
    if (failure instanceof Error) {
      Runtime.getRuntime().halt(ExitCode.BUG);
    }
  }

  private static byte[] message(Throwable failure) {
    String text = "rfl-doctor: a bug: " + ControlCharacterEscaper.text(failure.toString()) + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

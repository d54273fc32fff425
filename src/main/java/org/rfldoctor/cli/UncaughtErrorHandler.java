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
 * Ends the process if an error ended a thread, since other threads may wait for it forever. It
 * allocates no memory for an OutOfMemoryError.
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
      // Standard error does not work, so there is no way to report this.
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

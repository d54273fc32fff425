package org.rfldoctor.cli.base;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** An output stream that keeps the reason of a failed write. A PrintWriter only has a flag. */
public final class CheckedOutput extends OutputStream {
  /**
   * The message for a closed pipe, as after {@code head}. It is no error, since the reader wants no
   * more.
   */
  private static final String NO_READER = "Broken pipe";

  private final OutputStream out;
  private IOException failure;

  public CheckedOutput(FileDescriptor stream) {
    this(new FileOutputStream(stream));
  }

  CheckedOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    try {
      out.write(bytes, offset, count);
    } catch (IOException refused) {
      failure = refused;
      throw refused;
    }
  }

  /** Throws the exception of a failed write, if there was one. */
  void demandWritten() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** The reason why a write failed; empty if none failed or the reader closed the pipe. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure)
        .map(IOException::getMessage)
        .filter(message -> !message.contains(NO_READER));
  }
}

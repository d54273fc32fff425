package org.rfldoctor.cli.base;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Standard output, which remembers why it could not be written: a print writer only tells that. */
public final class CheckedOutput extends OutputStream {
  /** What the kernel says where the reader has ended, as {@code head} does; nobody misses it. */
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

  /** Throws what kept it from being written. */
  void demandWritten() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** Why not all was written, where somebody still reads. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure)
        .map(IOException::getMessage)
        .filter(message -> !message.contains(NO_READER));
  }
}

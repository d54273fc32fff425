package org.rfldoctor.log.read;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Reads regions in a thread of its own, so that two processors share the work. */
final class ReadAhead implements AutoCloseable {
  /** The regions in the queue, one that is being read, and one that is being told. */
  static final int REGIONS = 4;

  private static final int QUEUED = REGIONS - 2;

  private final RegionReader reader;
  private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(QUEUED);
  private final Thread thread = new Thread(this::read, "log");

  /** A region, the failure that ended the reading, or neither at the end. */
  private record Item(Region region, Throwable failure) {}

  ReadAhead(RegionReader reader) {
    this.reader = reader;
    thread.setDaemon(true);
    thread.start();
  }

  private void read() {
    try {
      Region region;
      do {
        region = reader.next();
        queue.put(new Item(region, null));
      } while (region != null);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | Error failed) {
      failed(failed);
    }
  }

  private void failed(Throwable failure) {
    try {
      queue.put(new Item(null, failure));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next region; null at the end of the stream. */
  Region next() throws IOException {
    try {
      Item item = queue.take();
      if (item.failure() instanceof IOException failed) {
        throw failed;
      }
      if (item.failure() instanceof Error failed) {
        throw failed;
      }
      if (item.failure() != null) {
        throw (RuntimeException) item.failure();
      }
      return item.region();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}

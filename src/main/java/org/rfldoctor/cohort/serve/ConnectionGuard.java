package org.rfldoctor.cohort.serve;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.io.CloseMode;

/**
 * Bounds connections in number and time, whatever a client does: one that takes too long to send
 * its request or to read its answer is closed, and so is the oldest where there are too many.
 */
final class ConnectionGuard implements HttpConnectionFactory<DefaultBHttpServerConnection> {
  private static final int MOST = 400;
  private static final long TO_SEND = TimeUnit.SECONDS.toNanos(20);
  private static final long TO_READ = TimeUnit.MINUTES.toNanos(15);
  private static final Http1Config BOUNDS =
      Http1Config.custom().setMaxLineLength(4096).setMaxHeaderCount(50).build();

  private final Deque<Guarded> open = new ArrayDeque<>();

  @Override
  public DefaultBHttpServerConnection createConnection(Socket socket) throws IOException {
    Guarded connection = new Guarded();
    connection.bind(socket);
    Guarded oldest = null;
    synchronized (open) {
      open.removeIf(one -> !one.isOpen());
      open.add(connection);
      if (open.size() > MOST) {
        oldest = open.poll();
      }
    }
    if (oldest != null) {
      oldest.close(CloseMode.IMMEDIATE);
    }
    return connection;
  }

  /** Closes what has taken too long. */
  void reap() {
    List<Guarded> late = new ArrayList<>();
    synchronized (open) {
      open.removeIf(one -> !one.isOpen());
      long now = System.nanoTime();
      open.stream().filter(one -> one.deadline() - now < 0).forEach(late::add);
    }
    late.forEach(one -> one.close(CloseMode.IMMEDIATE));
  }

  /** A connection that knows when it has to be through. */
  private static final class Guarded extends DefaultBHttpServerConnection {
    private volatile long deadline = System.nanoTime() + TO_SEND;

    Guarded() {
      super("http", BOUNDS);
    }

    long deadline() {
      return deadline;
    }

    @Override
    public void sendResponseHeader(ClassicHttpResponse response) throws HttpException, IOException {
      deadline = System.nanoTime() + TO_READ;
      super.sendResponseHeader(response);
    }
  }
}

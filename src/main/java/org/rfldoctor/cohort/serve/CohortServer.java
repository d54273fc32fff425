package org.rfldoctor.cohort.serve;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;

/** Serves a cohort until it is closed. */
public final class CohortServer implements Closeable {
  private static final int IDLE_SECONDS = 15;
  private static final int BACKLOG = 500;

  private final HttpServer server;
  private final Tokens tokens;
  private final ScheduledExecutorService reaper =
      Executors.newSingleThreadScheduledExecutor(CohortServer::thread);

  /**
   * Begins to serve.
   *
   * @param arrived is told of every report that is kept
   * @throws IOException where the folder cannot be written to, or the port is taken
   */
  public CohortServer(ServeSettings settings, Consumer<String> arrived) throws IOException {
    ReportStore store = new ReportStore(settings.folder(), settings.seats());
    tokens = Tokens.of(settings.folder());
    ConnectionGuard guard = new ConnectionGuard();
    Room room = Room.of(settings, store);
    server =
        ServerBootstrap.bootstrap()
            .setLocalAddress(settings.address())
            .setListenerPort(settings.port())
            .setSocketConfig(
                SocketConfig.custom()
                    .setSoTimeout(IDLE_SECONDS, TimeUnit.SECONDS)
                    .setSoReuseAddress(true)
                    .setTcpNoDelay(true)
                    .setBacklogSize(BACKLOG)
                    .build())
            .setConnectionFactory(guard)
            .setConnectionReuseStrategy((request, response, context) -> false)
            .setRequestRouter((request, context) -> new RequestHandler(tokens, room, arrived))
            .setExceptionListener(Silent.LISTENER)
            .create();
    server.start();
    reaper.scheduleWithFixedDelay(guard::reap, 1, 1, TimeUnit.SECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reaper");
    thread.setDaemon(true);
    return thread;
  }

  public int port() {
    return server.getLocalPort();
  }

  /** The path of the link for participants. */
  public String joinPath() {
    return "/join/" + tokens.room();
  }

  /** The path of the host's board. */
  public String hostPath() {
    return "/host/" + tokens.host();
  }

  @Override
  public void close() {
    reaper.shutdownNow();
    server.close(CloseMode.IMMEDIATE);
  }
}

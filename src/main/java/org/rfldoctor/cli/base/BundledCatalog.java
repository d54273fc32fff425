package org.rfldoctor.cli.base;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.rfldoctor.catalog.Catalog;

/** The catalog in the jar. It is read once, in a background thread. */
public final class BundledCatalog {
  private static final FutureTask<Catalog> READ = new FutureTask<>(Catalog::bundled);

  private BundledCatalog() {}

  /** Starts to read the catalog in the background. */
  public static void begin() {
    Thread thread = new Thread(READ, "catalog");
    thread.setDaemon(true);
    thread.start();
  }

  public static Catalog catalog() {
    READ.run();
    try {
      return READ.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Catalog.bundled();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }
}

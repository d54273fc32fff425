package org.rfldoctor.cli.base;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.rfldoctor.catalog.Catalog;

/** The check files in the jar, read once, in the background of the start. */
public final class BundledCatalog {
  private static final FutureTask<Catalog> READ = new FutureTask<>(Catalog::bundled);

  private BundledCatalog() {}

  /** Starts to read them in the background. */
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

package org.rfldoctor.cli.base;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.rfldoctor.catalog.Catalog;

/**
 * The check files that come with the tool, read once, beside what else there is to do at a start.
 */
public final class BundledCatalog {
  private static final FutureTask<Catalog> READ = new FutureTask<>(new Reading());

  private BundledCatalog() {}

  /** No method reference: linking the first one of a run takes a while, which can pass beside. */
  private static final class Reading implements Callable<Catalog> {
    @Override
    public Catalog call() {
      return Catalog.bundled();
    }
  }

  /** Begins to read them. */
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

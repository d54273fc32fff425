package org.rfldoctor.cli.base;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.rfldoctor.catalog.Catalog;

/** The catalog in the jar. Its parts are read once, in a background thread. */
public final class BundledCatalog {
  private static final FutureTask<Catalog> READ = new FutureTask<>(Catalog::bundled);

  private BundledCatalog() {}

  /**
   * Starts to read in the background what the command line needs.
   *
   * @param args the command line; {@code diagnose} needs the signatures first
   */
  public static void begin(String... args) {
    List<String> words = List.of(args);
    boolean log = words.indexOf("diagnose") == 0;
    Thread thread = new Thread(() -> read(log, !log || !words.contains("--log-only")), "catalog");
    thread.setDaemon(true);
    thread.start();
  }

  private static void read(boolean signatures, boolean checks) {
    Catalog catalog = catalog();
    if (signatures) {
      catalog.signatures();
    }
    catalog.tables();
    if (checks) {
      catalog.checks();
    }
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

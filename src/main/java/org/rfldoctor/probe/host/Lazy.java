package org.rfldoctor.probe.host;

import java.util.function.Supplier;

/** A value that is computed once, on first use. Thread-safe. */
public final class Lazy<T> {
  private final Supplier<T> maker;
  private T made;

  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  public synchronized T get() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}

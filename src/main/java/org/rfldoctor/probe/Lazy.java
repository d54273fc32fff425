package org.rfldoctor.probe;

import java.util.function.Supplier;

/** Something that is made when it is first asked for, once. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T it() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}

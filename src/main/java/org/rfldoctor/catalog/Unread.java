package org.rfldoctor.catalog;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A list that is read from its file when somebody looks at it, which at most starts nobody does.
 */
final class Unread<T> extends AbstractList<T> {
  private final Supplier<List<T>> reader;
  private List<T> read;

  Unread(Supplier<List<T>> reader) {
    this.reader = reader;
  }

  @Override
  public T get(int index) {
    return read().get(index);
  }

  @Override
  public int size() {
    return read().size();
  }

  private synchronized List<T> read() {
    if (read == null) {
      read = reader.get();
    }
    return read;
  }
}

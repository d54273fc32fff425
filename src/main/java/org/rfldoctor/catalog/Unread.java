package org.rfldoctor.catalog;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** A list that is read when somebody looks at it, which is late in a run or never. */
final class Unread<T> extends AbstractList<T> {
  private final Supplier<List<T>> reader;
  private List<T> read;

  private Unread(Supplier<List<T>> reader) {
    this.reader = reader;
  }

  /** The list; read at once where somebody listens for mistakes in it. */
  static <T> List<T> later(Ledger ledger, Supplier<List<T>> reader) {
    return ledger.listens() ? reader.get() : new Unread<>(reader);
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

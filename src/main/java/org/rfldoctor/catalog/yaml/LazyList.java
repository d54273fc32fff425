package org.rfldoctor.catalog.yaml;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** A list that is read on first access. */
public final class LazyList<T> extends AbstractList<T> {
  private final Supplier<List<T>> reader;
  private List<T> read;

  private LazyList(Supplier<List<T>> reader) {
    this.reader = reader;
  }

  /** The list; read at once if problems are to be reported. */
  public static <T> List<T> later(ReadListener ledger, Supplier<List<T>> reader) {
    return ledger.listens() ? reader.get() : new LazyList<>(reader);
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

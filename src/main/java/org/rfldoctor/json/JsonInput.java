package org.rfldoctor.json;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One JSON object, read from its start to its end. A value of another type than the wanted one is
 * skipped, so that newer documents can be read.
 */
public interface JsonInput {

  /**
   * Reads a document that is one object.
   *
   * @param length how many of the bytes are the document
   * @param pool is given each text, and gives what is to stand for it
   * @param reader is given the input, to read the root by {@link #object}
   * @throws JsonException where it is none, or is not whole
   */
  static void read(
      byte[] bytes, int length, UnaryOperator<String> pool, Consumer<JsonInput> reader) {
    LibraryJsonInput.read(bytes, length, pool, reader);
  }

  /** Reads an object; the reader is given each name and reads or skips its value. */
  void object(Consumer<String> field);

  /** Reads an array; the reader reads or skips each element. */
  void array(Runnable element);

  /** A string, or a number as it is written; empty for anything else. */
  String text();

  /** A whole number; -1 for anything else. */
  long number();

  /** Whether the value is {@code true}. */
  boolean flag();

  /** Skips a value. */
  void skip();

  /** Skips a value that may differ where {@link #same} finds the rest to be the same. */
  void skipVarying();

  /**
   * The next value, as the reader makes it from its bytes and from nothing else. Where the same
   * bytes were read before, it may be the same object, which has to be immutable.
   */
  <T> T same(Class<T> type, Supplier<T> reader);
}

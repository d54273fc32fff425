package org.rfldoctor.json;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Reads many JSON documents that resemble each other, several times as fast as the library ({@code
 * src/bench/cohort}): what is skipped is passed over 8 bytes at a time, and what occurs again is
 * not read again. It reads plain documents only. Not for several threads.
 */
public final class FastJson {
  /** How many bytes an array must have behind the document. */
  public static final int SPARE = 40;

  private final JsonMemo memo = new JsonMemo();
  private final JsonTexts texts;

  /**
   * @param pool is given each text, and gives what is to stand for it
   */
  public FastJson(UnaryOperator<String> pool) {
    texts = new JsonTexts(pool);
  }

  /**
   * Reads a document that is one object, as {@link JsonInput#read} does.
   *
   * @param bytes with {@link #SPARE} bytes behind the document, which are overwritten
   * @return false where the document is wrong, or so unusual that the library has to judge; the
   *     reader may have been given a part of it by then
   */
  public boolean read(byte[] bytes, int length, Consumer<JsonInput> reader) {
    try {
      FastJsonInput input = new FastJsonInput(bytes, length, texts, memo);
      reader.accept(input);
      input.end();
      return true;
    } catch (NotPlainException left) {
      return false;
    }
  }
}

package org.rfldoctor.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads plain JSON. The position is always at the first byte of a token; zero bytes behind the
 * document, which JSON has nowhere, stop every loop.
 */
final class FastJsonInput implements JsonInput {
  private static final int DEEPEST = 60;
  private static final int MOST_DIGITS = 18;
  private static final int LONGEST_NUMBER = 100;

  private final byte[] bytes;
  private final int length;
  private final JsonTexts texts;
  private final JsonMemo memo;
  private int[] gaps = new int[8];
  private int gapCount;
  private int at;
  private int depth;

  FastJsonInput(byte[] bytes, int length, JsonTexts texts, JsonMemo memo) {
    this.bytes = bytes;
    this.length = length;
    this.texts = texts;
    this.memo = memo;
    Arrays.fill(bytes, length, length + FastJson.SPARE, (byte) 0);
    space();
    demand('{');
  }

  /** Demands that the document ends here. */
  void end() {
    space();
    if (at != length) {
      throw NotPlainException.INSTANCE;
    }
  }

  @Override
  public void object(Consumer<String> field) {
    if (bytes[at] != '{') {
      skip();
      return;
    }
    boolean more = enter('}');
    while (more) {
      demand('"');
      String name = string();
      colon();
      field.accept(name);
      more = more('}');
    }
  }

  @Override
  public void array(Runnable element) {
    if (bytes[at] != '[') {
      skip();
      return;
    }
    boolean more = enter(']');
    while (more) {
      element.run();
      more = more(']');
    }
  }

  @Override
  public String text() {
    if (bytes[at] == '"') {
      return string();
    }
    int start = at;
    skip();
    return isNumber(bytes[start])
        ? new String(bytes, start, at - start, StandardCharsets.ISO_8859_1)
        : "";
  }

  @Override
  public long number() {
    int start = at;
    skip();
    if (!isNumber(bytes[start])) {
      return -1;
    }
    String text = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    if (text.length() > MOST_DIGITS) {
      throw NotPlainException.INSTANCE;
    }
    return text.matches("-?[0-9]+") ? Long.parseLong(text) : -1;
  }

  @Override
  public boolean flag() {
    boolean set = bytes[at] == 't';
    skip();
    return set;
  }

  @Override
  public void skip() {
    switch (bytes[at]) {
      case '"' -> at = JsonBytes.string(bytes, at);
      case '{' -> members();
      case '[' -> elements();
      case 't' -> at = JsonBytes.word(bytes, at, "true");
      case 'f' -> at = JsonBytes.word(bytes, at, "false");
      case 'n' -> at = JsonBytes.word(bytes, at, "null");
      default -> {
        int start = at;
        at = JsonBytes.number(bytes, at);
        if (at - start > LONGEST_NUMBER) {
          throw NotPlainException.INSTANCE;
        }
      }
    }
  }

  @Override
  public void skipVarying() {
    int start = at;
    skip();
    if (gapCount == gaps.length) {
      gaps = Arrays.copyOf(gaps, 2 * gaps.length);
    }
    gaps[gapCount++] = start;
    gaps[gapCount++] = at;
  }

  @Override
  public <T> T same(Class<T> type, Supplier<T> reader) {
    int start = at;
    int place = JsonMemo.place(bytes, at);
    for (int i = 0; i < JsonMemo.WAYS; i++) {
      JsonMemo.Entry known = memo.get(place + i);
      at = start;
      if (known != null && type.isInstance(known.value()) && isHere(known)) {
        return type.cast(known.value());
      }
    }
    at = start;
    gapCount = 0;
    T value = reader.get();
    memo.put(place, value, bytes, start, at, gaps, gapCount);
    return value;
  }

  /** Whether the next value has these bytes; goes behind it then, and anywhere otherwise. */
  private boolean isHere(JsonMemo.Entry known) {
    for (int i = 0; i < known.parts().length; i++) {
      if (i > 0) {
        skip();
      }
      if (!known.isPart(i, bytes, at)) {
        return false;
      }
      at += known.parts()[i].length;
    }
    return true;
  }

  private String string() {
    int start = at;
    at = JsonBytes.string(bytes, at);
    return texts.of(bytes, start, at);
  }

  private void members() {
    boolean more = enter('}');
    while (more) {
      demand('"');
      at = JsonBytes.string(bytes, at);
      colon();
      skip();
      more = more('}');
    }
  }

  private void elements() {
    boolean more = enter(']');
    while (more) {
      skip();
      more = more(']');
    }
  }

  /** Goes into an object or an array; false where it is empty, and then it is left again. */
  private boolean enter(char end) {
    if (++depth > DEEPEST) {
      throw NotPlainException.INSTANCE;
    }
    at++;
    space();
    return bytes[at] != end || leave();
  }

  /** Goes on behind an entry; false where it was the last one. */
  private boolean more(char end) {
    space();
    if (bytes[at] == end) {
      return leave();
    }
    demand(',');
    at++;
    space();
    return true;
  }

  private boolean leave() {
    depth--;
    at++;
    return false;
  }

  private void colon() {
    space();
    demand(':');
    at++;
    space();
  }

  private void demand(char wanted) {
    if (bytes[at] != wanted) {
      throw NotPlainException.INSTANCE;
    }
  }

  private void space() {
    if (bytes[at] <= ' ') {
      at = JsonBytes.space(bytes, at);
    }
  }

  private static boolean isNumber(byte first) {
    return first == '-' || first >= '0' && first <= '9';
  }
}

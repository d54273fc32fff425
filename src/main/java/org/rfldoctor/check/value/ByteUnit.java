package org.rfldoctor.check.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units of sizes: decimal ones, as disks are sold, and binary ones. */
public enum ByteUnit {
  B("B", 1),
  KILO("kB", 1_000),
  MEGA("MB", 1_000_000),
  GIGA("GB", 1_000_000_000),
  TERA("TB", 1_000_000_000_000L),
  KIBI("KiB", 1L << 10),
  MEBI("MiB", 1L << 20),
  GIBI("GiB", 1L << 30),
  TEBI("TiB", 1L << 40);

  private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([A-Za-z]*)");
  private static final List<ByteUnit> SHOWN = List.of(TERA, GIGA, MEGA, KILO);
  private static final int TENTHS_BELOW = 10;

  private final String word;
  private final long bytes;

  ByteUnit(String word, long bytes) {
    this.word = word;
    this.bytes = bytes;
  }

  /** The unit of this word, such as {@code GB}. */
  public static Optional<ByteUnit> of(String word) {
    return Arrays.stream(values()).filter(unit -> unit.word.equals(word)).findFirst();
  }

  /** The words of all units. */
  public static List<String> words() {
    return Arrays.stream(values()).map(unit -> unit.word).toList();
  }

  /**
   * So many of this unit.
   *
   * @throws ArithmeticException where that is more than a long holds
   */
  public Value.Bytes times(BigDecimal amount) {
    return new Value.Bytes(
        amount.multiply(BigDecimal.valueOf(bytes)).toBigInteger().longValueExact());
  }

  /** The size that a text spells, in bytes or with a unit; empty where it is none. */
  static Optional<Value> read(String text) {
    Matcher size = SIZE.matcher(text.strip());
    if (!size.matches()) {
      return Optional.empty();
    }
    Optional<ByteUnit> unit = size.group(2).isEmpty() ? Optional.of(B) : of(size.group(2));
    try {
      return unit.map(it -> it.times(new BigDecimal(size.group(1))));
    } catch (ArithmeticException tooLarge) {
      return Optional.empty();
    }
  }

  /** Rounded down, so that what is shown is there; with a tenth where that says much. */
  static String text(long amount) {
    for (ByteUnit unit : SHOWN) {
      if (amount >= unit.bytes * TENTHS_BELOW) {
        return amount / unit.bytes + " " + unit.word;
      }
      if (amount >= unit.bytes) {
        long tenths = amount / (unit.bytes / 10);
        return tenths % 10 == 0
            ? tenths / 10 + " " + unit.word
            : String.format(Locale.ROOT, "%d.%d %s", tenths / 10, tenths % 10, unit.word);
      }
    }
    return amount + " B";
  }
}

package org.rfldoctor.check.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Matches a pattern against untrusted text in a bounded number of steps. The patterns of check
 * files use lookahead, so they need a backtracking engine. {@code ^} and {@code $} match at every
 * line.
 */
public final class BoundedMatcher {
  /** The number of characters that may be read, beside those that a long text needs. */
  private static final long STEPS = 20_000_000;

  /** No pattern of the bundled check files reads a character of a real text this often. */
  private static final long STEPS_PER_CHARACTER = 64;

  private final Matcher matcher;

  private BoundedMatcher(Matcher matcher) {
    this.matcher = matcher;
  }

  public static BoundedMatcher of(String regex, String text) {
    Pattern pattern = Pattern.compile(regex, Pattern.MULTILINE);
    return new BoundedMatcher(pattern.matcher(new CountedText(text)));
  }

  /**
   * Whether there is a next place.
   *
   * @throws PatternLimitException where the search takes too many steps, or too much stack
   */
  public boolean find() {
    try {
      return matcher.find();
    } catch (StackOverflowError deep) {
      throw new PatternLimitException();
    }
  }

  /** The text of a group; null where it took no part. */
  public String group(int number) {
    return matcher.group(number);
  }

  /** The text of a group; null where it took no part. */
  public String group(String name) {
    return matcher.group(name);
  }

  public int groupCount() {
    return matcher.groupCount();
  }

  /** Where the first group begins, or the whole where the pattern has none that took part. */
  public int place() {
    return groupCount() > 0 && matcher.start(1) >= 0 ? matcher.start(1) : matcher.start();
  }

  /** A text that counts the calls of {@code charAt}. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private long left;

    CountedText(String text) {
      this.text = text;
      this.left = STEPS + STEPS_PER_CHARACTER * text.length();
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new PatternLimitException();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}

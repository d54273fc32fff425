package org.rfldoctor.cohort.board;

import java.util.Comparator;

/** Orders names as people do: seat-2 before seat-10. */
final class NaturalOrder implements Comparator<String> {

  @Override
  public int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int endOne = end(one, i);
      int endOther = end(other, j);
      String first = one.substring(i, endOne);
      String second = other.substring(j, endOther);
      boolean digits = isDigit(first.charAt(0)) && isDigit(second.charAt(0));
      int order = digits ? numbers(first, second) : first.compareTo(second);
      if (order != 0) {
        return order;
      }
      i = endOne;
      j = endOther;
    }
    return Integer.compare(one.length() - i, other.length() - j);
  }

  /** The end of a run of digits or of other characters. */
  private static int end(String text, int from) {
    int at = from + 1;
    while (at < text.length() && isDigit(text.charAt(at)) == isDigit(text.charAt(from))) {
      at++;
    }
    return at;
  }

  private static int numbers(String one, String other) {
    String first = one.replaceFirst("^0+(?=.)", "");
    String second = other.replaceFirst("^0+(?=.)", "");
    return first.length() == second.length()
        ? first.compareTo(second)
        : Integer.compare(first.length(), second.length());
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}

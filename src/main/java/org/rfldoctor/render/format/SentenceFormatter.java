package org.rfldoctor.render.format;

import java.util.Locale;

/** Turns a remark into a sentence: with a capital letter and a full stop. */
public final class SentenceFormatter {
  private SentenceFormatter() {}

  public static String sentence(String remark) {
    if (remark.isEmpty()) {
      return remark;
    }
    boolean ended = ".!?\")".indexOf(remark.charAt(remark.length() - 1)) >= 0;
    return begun(remark) + (ended ? "" : ".");
  }

  /** The text with a capital letter at its start, unless it starts with a URL. */
  private static String begun(String remark) {
    return remark.startsWith("http")
        ? remark
        : remark.substring(0, 1).toUpperCase(Locale.ROOT) + remark.substring(1);
  }
}

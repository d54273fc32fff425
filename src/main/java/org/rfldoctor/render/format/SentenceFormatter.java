package org.rfldoctor.render.format;

import java.util.Locale;

/** A remark as a sentence of its own. */
public final class SentenceFormatter {
  private SentenceFormatter() {}

  public static String sentence(String remark) {
    if (remark.isEmpty()) {
      return remark;
    }
    boolean ended = ".!?\")".indexOf(remark.charAt(remark.length() - 1)) >= 0;
    return begun(remark) + (ended ? "" : ".");
  }

  /** An address stays as it is written. */
  private static String begun(String remark) {
    return remark.startsWith("http")
        ? remark
        : remark.substring(0, 1).toUpperCase(Locale.ROOT) + remark.substring(1);
  }
}

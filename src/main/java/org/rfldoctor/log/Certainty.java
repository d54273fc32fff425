package org.rfldoctor.log;

import java.util.Locale;

/** How surely a text names its cause. */
public enum Certainty {
  /** The text alone makes the cause certain. */
  CERTAIN,
  /** Mostly this cause; the signature says what makes it certain. */
  LIKELY,
  /** One of several causes; the signature says what tells them apart. */
  AMBIGUOUS;

  /** The word in check files and in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

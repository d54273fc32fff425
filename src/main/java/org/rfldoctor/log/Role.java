package org.rfldoctor.log;

import java.util.Locale;

/** What it means that a signature stands in a log. */
public enum Role {
  /** The command failed because of it. */
  FAILURE,
  /** It is a cause only where errors follow that it explains and nothing else does. */
  WARNING,
  /** It gives facts and is no failure. */
  FACT,
  /** The run has succeeded. */
  SUCCESS,
  /** It looks like an error and is only a consequence, or harmless. */
  NOISE,
  /** A person or a service has stopped the run. */
  CANCELLED,
  /** A part of the log is missing here. */
  CUT,
  /** A program that repeats or wraps the lines of a build. */
  WRAPPER;

  /** The word in check files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

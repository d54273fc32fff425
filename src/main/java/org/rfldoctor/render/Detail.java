package org.rfldoctor.render;

/** How much is told, so that a screen holds it: the first that fits is taken. */
enum Detail {
  /** Every sentence; steps with their reasons, sources and alternatives. */
  FULL,
  /** Every sentence; steps with what is to be typed and to be minded. */
  NEAT,
  /** Sentences in short for what is not required. */
  BRIEF,
  /** One line for what is not required. */
  SHORT,
  /** What is required and not fine; all else is counted where there is no room. */
  COUNTED,
  /** The same without the commands that show the problems. */
  NARROW,
  /** The same with short sentences, and stages with nothing to show in one line. */
  TERSE,
  /** The same with as many repairs as there is room for. */
  CUT;

  boolean tellsReasons() {
    return this == FULL;
  }

  boolean tellsSentence(boolean required) {
    return compareTo(required ? NARROW : NEAT) <= 0;
  }

  /** Whether a problem is followed by the command that shows it. */
  boolean tellsProof() {
    return compareTo(COUNTED) <= 0;
  }

  /** Whether what is not required has one line, which may be shared by those that tell the same. */
  boolean isTight() {
    return compareTo(SHORT) >= 0;
  }

  boolean isTerse() {
    return compareTo(TERSE) >= 0;
  }

  boolean countsWhatIsNotRequired() {
    return compareTo(COUNTED) >= 0;
  }
}

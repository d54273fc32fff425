package org.rfldoctor.render;

/** How much is told, so that a screen holds it: the first that fits is taken. */
enum Detail {
  /** Every sentence, every repair with all that is known of it. */
  FULL,
  /** Every sentence; repairs of what is required, with their reasons. */
  NEAT,
  /** One line for what is not fine and not required; repairs with their reasons. */
  BRIEF,
  /** The same without the reasons. */
  SHORT,
  /** What is required and not fine; all else is counted. */
  TERSE;

  boolean tellsSentencesOfAll() {
    return compareTo(NEAT) <= 0;
  }

  boolean tellsReasons() {
    return compareTo(BRIEF) <= 0;
  }
}

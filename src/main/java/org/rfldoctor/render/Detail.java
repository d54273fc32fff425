package org.rfldoctor.render;

/** How much is told, so that a screen holds it: the first that fits is taken. */
enum Detail {
  /** Every sentence, every repair with all that is known of it. */
  FULL,
  /** Every sentence; repairs of what is required, with their reasons. */
  NEAT,
  /** Sentences and repairs of what is required only; one line for whatever else is not fine. */
  BRIEF,
  /** What is required and not fine; all else is counted. */
  TERSE
}

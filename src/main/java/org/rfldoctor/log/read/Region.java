package org.rfldoctor.log.read;

/**
 * A piece of a log that ends with a whole line, if a line ends in it.
 *
 * @param bytes hold the region, and some lines before it
 * @param overlap how many bytes at its start are told for the second time
 * @param ends the ends of its lines
 * @param plain whether there is no control character but tabs and newlines
 */
record Region(byte[] bytes, int from, int to, int overlap, LineEnds ends, boolean plain) {
  /** How far an overlapping text is searched again. */
  private static final int LONGEST_TRIGGER = 16;

  static Region of(byte[] bytes, int from, int to, int overlap, LineEnds ends) {
    int fresh = fresh(from, overlap);
    return new Region(bytes, from, to, overlap, ends, ends.scan(bytes, fresh, to));
  }

  /** Where the part begins that was not searched yet. */
  int fresh() {
    return fresh(from, overlap);
  }

  private static int fresh(int from, int overlap) {
    return overlap > 0 ? Math.max(from, from + overlap - LONGEST_TRIGGER) : from;
  }
}

package org.rfldoctor.log.judge;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.log.Evidence;
import org.rfldoctor.log.read.LogLine;

/** A decisive line with those around it; the lines below are added as they come. */
final class Excerpt {
  private static final int BEFORE = 2;

  private final long line;
  private final long last;
  private final List<String> before;
  private final String decisive;
  private final int below;
  private final List<String> after = new ArrayList<>();

  Excerpt(LogLine line, int below) {
    this(line, BEFORE, below);
  }

  Excerpt(LogLine line, int above, int below) {
    this.line = line.number();
    this.last = line.number() + line.parts() - 1;
    this.before = line.before(above);
    this.decisive = line.raw();
    this.below = below;
  }

  long line() {
    return line;
  }

  List<String> before() {
    return before;
  }

  /** Takes the next line where it is the next of the file; false once nothing more is wanted. */
  boolean add(LogLine next) {
    if (next.number() == last + after.size() + 1 && next.parts() == 1) {
      after.add(next.raw());
    }
    return after.size() < below && next.number() <= last + below;
  }

  Evidence evidence() {
    return new Evidence(line, before, decisive, after);
  }
}

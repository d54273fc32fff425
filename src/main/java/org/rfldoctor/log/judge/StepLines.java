package org.rfldoctor.log.judge;

import java.util.regex.Pattern;

/** The lines by which Kbuild tells its steps. */
final class StepLines {
  private static final Pattern STEP =
      Pattern.compile(
          "(?:^|\\s)\\s{2}[A-Z][A-Z0-9_]{1,12}(?: \\[M]| [A-Z]{1,2})? +\\S{1,300}\\s*$");

  private StepLines() {}

  static boolean isStep(String line) {
    return line.length() < 500 && STEP.matcher(line).find();
  }
}

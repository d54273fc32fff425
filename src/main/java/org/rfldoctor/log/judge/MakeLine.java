package org.rfldoctor.log.judge;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of make about a target that was not made, in any language: {@code make[2]: *** [file:12:
 * target] Error 1}, or without the file in versions before 4.
 *
 * @param top whether it is the outermost make that gives up
 */
record MakeLine(boolean top, String target, int status, boolean interrupted) {
  private static final Pattern ERROR =
      Pattern.compile(
          "g?make(\\[\\d{1,4}])?: \\*\\*\\* \\[(?:[^\\s\\]]{1,400}:\\d{1,9}: )?([^\\]]{1,400})]\\s+([^\\d]{1,40}?)\\s*(\\d{1,4})?(?: \\(.{1,40}\\))?\\s*$");

  /** What make prints where somebody has stopped it; a crash or signal 9 is no such thing. */
  private static final Set<String> STOPPED =
      Set.of(
          "Interrupt",
          "Terminated",
          "Hangup",
          "Quit",
          "Unterbrechung",
          "Beendet",
          "Interrompu",
          "Terminé",
          "Interrupción",
          "Terminado",
          "Прерывание",
          "Завершено",
          "中断",
          "已终止");

  private static final Pattern STOPS =
      Pattern.compile(
          "^(?:g?make(?:\\[\\d{1,4}])?|\\S{1,300}:\\d{1,7}): \\*\\*\\* (?!\\[|Waiting for|Deleting).{1,800}");

  /** Whether make itself says why it stops, and not for which target. */
  static boolean stops(String content) {
    return content.length() <= 1000 && STOPS.matcher(content).find();
  }

  static Optional<MakeLine> of(String content) {
    int start = content.indexOf("make");
    if (start < 0 || content.length() > 1000) {
      return Optional.empty();
    }
    Matcher matcher = ERROR.matcher(content);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int status = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
    boolean interrupted =
        status == 130 || matcher.group(4) == null && STOPPED.contains(matcher.group(3).strip());
    return Optional.of(
        new MakeLine(matcher.group(1) == null, matcher.group(2), status, interrupted));
  }
}

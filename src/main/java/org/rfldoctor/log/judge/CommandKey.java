package org.rfldoctor.log.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that a log shows, and the words by which a later run of it is known again.
 *
 * @param key the program and its first argument; for make, the program alone, since a later target
 *     needs what an earlier one needed
 */
record CommandKey(String key, String command) {
  static final CommandKey NONE = new CommandKey("make", "");
  private static final int LONGEST = 300;
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:^|[^\"'`]{0,120}?)(?:[$#%❯>+]|##\\[group]Run|\\bRun|RUN|\\[command]) ((?:sudo |time |env |nice |\\w{1,40}=\\S{0,80} )*(?:make|gmake|cargo|rustup|dkms|apt|apt-get|dnf|git send-email)\\b[^|;&]{0,250})");
  private static final Set<String> FRONT = Set.of("sudo", "time", "env", "nice");

  /** The command that stands behind a prompt. */
  static Optional<CommandKey> of(String content) {
    String text = content.length() > LONGEST ? content.substring(0, LONGEST) : content;
    Matcher matcher = SHOWN.matcher(text);
    return matcher.find() ? Optional.of(ofCommand(matcher.group(1).strip())) : Optional.empty();
  }

  static CommandKey ofCommand(String command) {
    List<String> words =
        Arrays.stream(command.split("\\s+"))
            .filter(
                word ->
                    !FRONT.contains(word)
                        && !word.startsWith("-")
                        && !word.contains("=")
                        && !word.startsWith("+"))
            .toList();
    if (words.isEmpty()) {
      return NONE;
    }
    String program = words.get(0).replaceFirst(".*/", "").replace("gmake", "make");
    if (program.equals("make")) {
      return new CommandKey(command.contains(" M=") ? "make M=" : "make", command);
    }
    return new CommandKey(String.join(" ", words.subList(0, Math.min(3, words.size()))), command);
  }
}

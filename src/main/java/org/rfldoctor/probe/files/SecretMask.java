package org.rfldoctor.probe.files;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rfldoctor.check.Observation;

/**
 * Removes passwords from the output of tools and the text of files before any check sees them. Even
 * an unredacted report has no passwords. The patterns are linear in the length of the text.
 */
public final class SecretMask {
  static final String HIDDEN = "<secret>";

  /** User name and password of a URL. Either may be a token. */
  private static final Pattern IN_ADDRESS =
      Pattern.compile("(?<=[A-Za-z0-9+.-]://)[^\\s/\"'<>]*(?=@)");

  private static final Pattern IN_QUERY =
      Pattern.compile(
          "(?i)([?&][a-z0-9_.-]{0,64}?(?:key|token|pass|pwd|secret|auth|sig)[a-z0-9_.-]{0,64}+=)"
              + "[^&\\s\"'#]++");

  /**
   * Literals that must occur for IN_OPTION to match. The pattern alone takes 10 ms on a kernel's
   * .config.
   */
  private static final List<String> OPTION_STEMS =
      List.of("pass", "Pass", "PASS", "oken", "OKEN", "ecret", "ECRET", "api", "Api", "API");

  private static final Pattern IN_OPTION =
      Pattern.compile(
          "(?i)(--?[a-z0-9-]{0,40}?(?:password|passwd|passphrase|token|secret|api-?key)[a-z0-9-]{0,40}+"
              + "(?:=|[ \t]++))(?:\"[^\"\n]*+\"|'[^'\n]*+'|[^\\s\"']++)");

  private static final Pattern SENDMAIL_COMMAND =
      Pattern.compile(
          "(?im)^(sendemail\\.(?:[^\n ]*\\.)?sendmailcmd[ \t]++[^\\s]++)[ \t]++[^\n]++");

  private static final Pattern OF_SERVER =
      Pattern.compile(
          "(?im)^((?:sendemail\\.(?:[^\n ]*\\.)?smtpserver|b4\\.send-endpoint-web)[ \t]++[^\\s?]*+)"
              + "\\?[^\n]++");

  private SecretMask() {}

  /** An observation without secrets. */
  public static Observation masked(Observation observation) {
    if (observation instanceof Observation.Answer answer) {
      String out = text(answer.out());
      String err = text(answer.err());
      return out.equals(answer.out()) && err.equals(answer.err())
          ? answer
          : new Observation.Answer(
              answer.exit(), out, err, answer.truncated(), answer.properties());
    }
    if (observation instanceof Observation.TimedOut late) {
      return new Observation.TimedOut(late.limit(), text(late.out()), text(late.err()));
    }
    return observation instanceof Observation.Flooded flooded
        ? new Observation.Flooded(flooded.bytes(), text(flooded.out()), text(flooded.err()))
        : observation;
  }

  public static String text(String text) {
    String masked = text;
    if (masked.contains("://")) {
      masked = IN_ADDRESS.matcher(masked).replaceAll(HIDDEN);
    }
    if (masked.indexOf('?') >= 0 || masked.indexOf('&') >= 0) {
      masked = OF_SERVER.matcher(masked).replaceAll(SecretMask::kept);
      masked = IN_QUERY.matcher(masked).replaceAll(SecretMask::kept);
    }
    if (masked.indexOf('-') >= 0 && OPTION_STEMS.stream().anyMatch(masked::contains)) {
      masked = IN_OPTION.matcher(masked).replaceAll(SecretMask::kept);
    }
    return masked.contains("send")
        ? SENDMAIL_COMMAND.matcher(masked).replaceAll(found -> kept(found, " "))
        : masked;
  }

  private static String kept(MatchResult found) {
    return kept(found, "");
  }

  private static String kept(MatchResult found, String between) {
    return Matcher.quoteReplacement(found.group(1) + between + HIDDEN);
  }
}

package org.rfldoctor.probe.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.check.value.Version;

/**
 * The candidates of apt from {@code apt-cache policy}, which respects pins. A candidate that is
 * only in dpkg's status file is installed but in no archive, so it does not count.
 */
record Apt(boolean root) implements PackageManager {
  private static final String CANDIDATE = "  Candidate: ";

  /**
   * A command prefix that keeps root's apt-cache from writing its cache: it runs as nobody (user
   * 65534). If that fails, as in a rootless container, apt-cache runs without its cache.
   */
  private static final List<String> UNWRITTEN =
      List.of(
          "sh",
          "-c",
          "setpriv --reuid=65534 --regid=65534 --clear-groups \"$@\""
              + " || { shift; apt-cache -o Dir::Cache::pkgcache= \"$@\"; }",
          "sh");

  private static final String INSTALLED_ONLY = "/var/lib/dpkg/status";

  @Override
  public Command question(List<String> packages) {
    List<String> words = new ArrayList<>(root ? UNWRITTEN : List.of());
    words.addAll(List.of("apt-cache", "policy"));
    words.addAll(packages);
    return PackageManager.command(words, Map.of());
  }

  @Override
  public Map<String, Version> offers(String printed) {
    Map<String, Version> offers = new HashMap<>();
    String name = "";
    String candidate = "";
    boolean itsSources = false;
    for (String line : printed.lines().toList()) {
      if (!line.startsWith(" ")) {
        name = line.substring(0, Math.max(0, line.lastIndexOf(':')));
        itsSources = false;
      } else if (line.startsWith(CANDIDATE)) {
        candidate = line.substring(CANDIDATE.length());
      } else if (isVersion(line)) {
        itsSources = line.substring(5).startsWith(candidate + " ");
      } else if (itsSources && !line.endsWith(INSTALLED_ONLY)) {
        String offered = name;
        Version.in(candidate).ifPresent(version -> offers.put(offered, version));
      }
    }
    return offers;
  }

  /**
   * Whether a line has a version. Versions are indented by five characters, three of which may be
   * stars; sources by more.
   */
  private static boolean isVersion(String line) {
    return line.length() > 5 && line.charAt(4) == ' ' && line.charAt(5) != ' ';
  }
}

package org.rfldoctor.probe.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.check.value.Version;

/**
 * apk's versions, the newest last. Those that are only installed, and those of a tagged repository,
 * which have to be asked for by the tag, do not count.
 */
final class Apk implements PackageManager {
  private static final String HEADING = " policy:";
  private static final String INSTALLED_ONLY = "db/installed";

  @Override
  public Command question(List<String> packages) {
    List<String> words = new ArrayList<>(List.of("apk", "--no-network", "policy"));
    words.addAll(packages);
    return PackageManager.command(words, Map.of());
  }

  @Override
  public Map<String, Version> offers(String printed) {
    Map<String, Version> offers = new HashMap<>();
    String name = "";
    String version = "";
    for (String line : printed.lines().toList()) {
      String text = line.strip();
      if (!line.startsWith(" ")) {
        name = text.replace(HEADING, "");
      } else if (!line.startsWith("    ")) {
        version = text;
      } else if (!text.endsWith(INSTALLED_ONLY) && !text.startsWith("@")) {
        String offered = name;
        Version.in(version).ifPresent(found -> offers.put(offered, found));
      }
    }
    return offers;
  }
}

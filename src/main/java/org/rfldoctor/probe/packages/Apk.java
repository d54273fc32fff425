package org.rfldoctor.probe.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.check.value.Version;

/**
 * The versions that apk would install. It lists the newest last. Versions that are only installed
 * or in a tagged repository do not count; a tagged repository needs its tag in the command.
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

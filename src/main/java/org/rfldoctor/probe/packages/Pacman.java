package org.rfldoctor.probe.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.check.value.Version;

/** The versions in pacman's local repository lists. The first repository counts. */
final class Pacman implements PackageManager {
  private static final String NONE = "@";

  @Override
  public Command question(List<String> packages) {
    List<String> words = new ArrayList<>(List.of("pacman", "-Si"));
    words.addAll(packages);
    return PackageManager.command(words, Map.of());
  }

  @Override
  public Map<String, Version> offers(String printed) {
    return InfoBlockParser.offers(printed, NONE);
  }
}

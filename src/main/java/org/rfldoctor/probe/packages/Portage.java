package org.rfldoctor.probe.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.check.value.Version;

/** The best visible ebuilds of Portage, which respects keywords and masks. */
final class Portage implements PackageManager {

  @Override
  public Command question(List<String> packages) {
    List<String> words = new ArrayList<>(List.of("portageq", "mass_best_visible", "/", "ebuild"));
    words.addAll(packages);
    return PackageManager.command(words, Map.of());
  }

  /**
   * Parses lines such as {@code dev-lang/rust:dev-lang/rust-1.91.0-r1}. Without a visible ebuild,
   * nothing follows the colon.
   */
  @Override
  public Map<String, Version> offers(String printed) {
    Map<String, Version> offers = new HashMap<>();
    printed.lines().filter(line -> line.indexOf(':') > 0).forEach(line -> read(line, offers));
    return offers;
  }

  private static void read(String line, Map<String, Version> offers) {
    String name = line.substring(0, line.indexOf(':'));
    String ebuild = line.substring(line.indexOf(':') + 1);
    if (ebuild.startsWith(name + "-")) {
      Version.in(ebuild.substring(name.length() + 1)).ifPresent(v -> offers.put(name, v));
    }
  }

  @Override
  public String everywhere() {
    return "sys-apps/portage";
  }
}

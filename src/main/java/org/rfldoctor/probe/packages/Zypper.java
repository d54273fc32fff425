package org.rfldoctor.probe.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.check.value.Version;

/** The versions in zypper's local repository lists. The query takes no lock, even as root. */
final class Zypper implements PackageManager {
  private static final String INSTALLED = "@System";
  private static final Map<String, String> WITHOUT_LOCK_AND_LOG =
      Map.of("ZYPP_READONLY_HACK", "1", "ZYPP_LOGFILE", "/dev/null");

  @Override
  public Command question(List<String> packages) {
    List<String> words =
        new ArrayList<>(List.of("zypper", "-q", "--non-interactive", "--no-refresh", "info"));
    words.addAll(packages);
    return PackageManager.command(words, WITHOUT_LOCK_AND_LOG);
  }

  @Override
  public Map<String, Version> offers(String printed) {
    return InfoBlockParser.offers(printed, INSTALLED);
  }
}

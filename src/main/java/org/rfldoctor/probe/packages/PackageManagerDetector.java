package org.rfldoctor.probe.packages;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.probe.host.OsRelease;

/**
 * Which package manager this machine uses: that of its distribution, else the first that is there;
 * others may be installed as mere tools.
 */
public record PackageManagerDetector(OsRelease release, List<String> folders) {
  private static final List<String> FOLDERS =
      List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/run/current-system/sw/bin");

  private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();
  private static final Map<String, String> BY_DISTRIBUTION =
      Map.ofEntries(
          Map.entry("debian", "apt"),
          Map.entry("ubuntu", "apt"),
          Map.entry("fedora", "dnf"),
          Map.entry("rhel", "dnf"),
          Map.entry("centos", "dnf"),
          Map.entry("arch", "pacman"),
          Map.entry("suse", "zypper"),
          Map.entry("opensuse", "zypper"),
          Map.entry("gentoo", "emerge"),
          Map.entry("alpine", "apk"),
          Map.entry("void", "xbps"),
          Map.entry("nixos", "nix"));

  static {
    PROGRAMS.put("apt", "apt-get");
    PROGRAMS.put("dnf", "dnf");
    PROGRAMS.put("pacman", "pacman");
    PROGRAMS.put("zypper", "zypper");
    PROGRAMS.put("emerge", "emerge");
    PROGRAMS.put("apk", "apk");
    PROGRAMS.put("xbps", "xbps-install");
    PROGRAMS.put("nix", "nix-env");
  }

  public static PackageManagerDetector ofThisMachine(OsRelease release) {
    return new PackageManagerDetector(release, FOLDERS);
  }

  /** The manager's word, such as {@code apt}. */
  public Optional<String> manager() {
    Stream<String> usual = release.family().map(BY_DISTRIBUTION::get).filter(name -> name != null);
    return Stream.concat(usual, PROGRAMS.keySet().stream()).filter(this::isThere).findFirst();
  }

  private boolean isThere(String manager) {
    return folders.stream()
        .anyMatch(folder -> new File(folder, PROGRAMS.get(manager)).canExecute());
  }
}

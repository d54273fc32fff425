package org.rfldoctor.probe.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.probe.process.TemporaryDirectory;

/**
 * The newest versions in dnf's cache. Cache copies and logs go to a temporary directory, since dnf
 * would write them into the home of a user who is not root.
 */
record Dnf(TemporaryDirectory scratch) implements PackageManager {
  private static final List<String> QUESTION =
      List.of(
          "dnf",
          "-q",
          "--cacheonly",
          "repoquery",
          "--qf",
          "%{name} %{version}\\n",
          "--latest-limit=1");

  @Override
  public Command question(List<String> packages) {
    List<String> words = new ArrayList<>(QUESTION);
    words.addAll(packages);
    Map<String, String> environment = new HashMap<>();
    scratch
        .folder()
        .ifPresent(
            folder -> {
              words.add(1, "--setopt=logdir=" + folder);
              environment.put("XDG_CACHE_HOME", folder.toString());
              environment.put("XDG_STATE_HOME", folder.toString());
            });
    return PackageManager.command(words, environment);
  }

  @Override
  public Map<String, Version> offers(String printed) {
    Map<String, Version> offers = new HashMap<>();
    printed
        .lines()
        .map(line -> line.strip().split(" "))
        .filter(words -> words.length == 2)
        .forEach(words -> Version.in(words[1]).ifPresent(v -> offers.put(words[0], v)));
    return offers;
  }
}

package org.rfldoctor.kernel.kconfig;

import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks into files that are left out for a way back to one that is open: make stops at such a
 * cycle. Only into the first few, which a small tree does not exceed.
 */
final class WayBack {
  private static final int MOST = 24;
  private static final Pattern SOURCE = Pattern.compile("(?m)^\\s*source\\s+\"([^\"$]++)\"");

  private final SourceFiles files;
  private final Set<String> seen = new HashSet<>();

  WayBack(SourceFiles files) {
    this.files = files;
  }

  /** Whether the file at this path leads to one of the open ones. */
  boolean leadsTo(Deque<String> open, String path) {
    if (open.contains(path)) {
      return true;
    }
    if (seen.size() >= MOST || !seen.add(path)) {
      return false;
    }
    open.push(path);
    boolean back = files.read(path).filter(text -> anyOf(text, open)).isPresent();
    open.pop();
    return back;
  }

  private boolean anyOf(String text, Deque<String> open) {
    Matcher sources = SOURCE.matcher(text);
    while (sources.find()) {
      if (leadsTo(open, sources.group(1))) {
        return true;
      }
    }
    return false;
  }
}

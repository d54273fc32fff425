package org.rfldoctor.probe.process;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The environment of probes: the user's, with variables that make output plain and English and
 * prevent side effects.
 */
final class ProbeEnvironment {
  private static final String NOWHERE = "file:///nonexistent";

  private static final Map<String, String> PLAIN =
      Map.of(
          "LC_ALL", "C",
          "TERM", "dumb",
          "NO_COLOR", "1",
          "CARGO_TERM_COLOR", "never",
          "RUST_BACKTRACE", "0",
          "PAGER", "cat",
          "GIT_PAGER", "cat",
          "MANPAGER", "cat");

  /**
   * Prevents network access. An old rustup ignores RUSTUP_AUTO_INSTALL; the invalid server stops
   * it.
   */
  private static final Map<String, String> OFFLINE =
      Map.of(
          "RUSTUP_AUTO_INSTALL", "0",
          "RUSTUP_DIST_SERVER", NOWHERE,
          "RUSTUP_UPDATE_ROOT", NOWHERE,
          "CARGO_NET_OFFLINE", "true",
          "GIT_ALLOW_PROTOCOL", "file",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_TERMINAL_PROMPT", "0",
          "SSH_ASKPASS_REQUIRE", "never",
          "DEBUGINFOD_URLS", "");

  /** Prevents writing of caches, indexes, history and bytecode. */
  private static final Map<String, String> UNWRITTEN =
      Map.of(
          "GIT_OPTIONAL_LOCKS", "0",
          "GIT_TRACE2", "0",
          "GIT_TRACE2_EVENT", "0",
          "GIT_TRACE2_PERF", "0",
          "PYTHONDONTWRITEBYTECODE", "1",
          "CCACHE_DISABLE", "1",
          "HISTFILE", "/dev/null",
          "LESSHISTFILE", "-");

  private static final List<String> LOUD =
      List.of("CLICOLOR_FORCE", "FORCE_COLOR", "LANGUAGE", "RUST_LOG", "CARGO_LOG");

  private ProbeEnvironment() {}

  /** The environment for a user with the given environment. */
  static Map<String, String> of(Map<String, String> own) {
    Map<String, String> quiet = new HashMap<>(own);
    quiet.keySet().removeAll(LOUD);
    quiet.keySet().removeIf(name -> name.startsWith("GIT_TRACE"));
    quiet.putAll(PLAIN);
    quiet.putAll(OFFLINE);
    quiet.putAll(UNWRITTEN);
    quiet.putAll(withoutDaemon(own));
    return Collections.unmodifiableMap(quiet);
  }

  /**
   * Turns off core.fsmonitor, with which git starts a daemon or a program that the tree's
   * configuration names.
   */
  private static Map<String, String> withoutDaemon(Map<String, String> own) {
    String count = own.getOrDefault("GIT_CONFIG_COUNT", "0");
    if (!count.matches("\\d{1,3}")) {
      return Map.of();
    }
    return Map.of(
        "GIT_CONFIG_COUNT",
        Integer.toString(Integer.parseInt(count) + 1),
        "GIT_CONFIG_KEY_" + count,
        "core.fsmonitor",
        "GIT_CONFIG_VALUE_" + count,
        "false");
  }
}

package org.rfldoctor.log.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.log.Role;

/** The runs that one log holds; of each command the last that says something is kept. */
final class Runs {
  private static final int MOST = 64;

  private final Map<String, Run> settled = new LinkedHashMap<>();
  private Run current = new Run(CommandKey.NONE);
  private int earlier;

  Run current() {
    return current;
  }

  /** The run that something belongs to; behind the end of one, a failure begins the next. */
  Run at(Role role) {
    boolean begins = role == Role.FAILURE || role == Role.WARNING || role == Role.SUCCESS;
    if (begins && current.ended()) {
      start(current.command());
    }
    return current;
  }

  /** A command was started. */
  void start(CommandKey command) {
    settle();
    current = new Run(command);
  }

  private void settle() {
    String key = current.command().key();
    Run before = settled.get(key);
    if (before != null && !current.saysSomething()) {
      return;
    }
    if (before != null) {
      earlier += before.saysSomething() && !before.succeeded() ? 1 : 0;
      settled.remove(key);
    }
    settled.put(key, current);
    if (settled.size() > MOST) {
      settled.remove(settled.keySet().iterator().next());
    }
  }

  /** The runs that count, the last first. */
  List<Run> all() {
    settle();
    List<Run> all = new ArrayList<>(settled.values());
    java.util.Collections.reverse(all);
    return all;
  }

  /** How many failing runs were followed by another of the same command. */
  int earlier() {
    return earlier;
  }
}

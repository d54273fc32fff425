package org.rfldoctor.log.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.log.Role;

/**
 * The runs that one log holds; of each command the last that says something is kept. Where a log
 * mixes the lines of several streams, such as the jobs of one workflow, each has its own runs.
 */
final class Runs {
  private static final int MOST = 64;

  private final Map<String, Run> settled = new LinkedHashMap<>();
  private final Map<String, Run> running = new HashMap<>();
  private String stream = "";
  private int earlier;

  /** What follows belongs to this stream; one more than are kept counts as the main one. */
  void select(String name) {
    stream = running.containsKey(name) || running.size() < MOST ? name : "";
  }

  Run current() {
    return running.computeIfAbsent(stream, name -> new Run(CommandKey.NONE, false));
  }

  /** The run that something belongs to; behind the end of one, a failure begins the next. */
  Run at(Role role) {
    boolean begins = role == Role.FAILURE || role == Role.WARNING || role == Role.SUCCESS;
    if (begins && current().ended()) {
      begin(current().command(), false);
    }
    return current();
  }

  /** A command was started. */
  void start(CommandKey command) {
    begin(command, true);
  }

  private void begin(CommandKey command, boolean typed) {
    finish(stream, current());
    running.put(stream, new Run(command, typed));
  }

  private void finish(String name, Run run) {
    String key = name + '\t' + run.command().key();
    Run before = settled.get(key);
    if (before != null && !run.saysSomething()) {
      return;
    }
    if (before != null) {
      earlier += before.saysSomething() && !before.succeeded() ? 1 : 0;
      settled.remove(key);
    }
    settled.put(key, run);
    if (settled.size() > MOST) {
      settled.remove(settled.keySet().iterator().next());
    }
  }

  /** The runs that count, the last first. */
  List<Run> all() {
    running.forEach(this::finish);
    List<Run> all = new ArrayList<>(settled.values());
    all.sort(java.util.Comparator.comparingLong(Run::lastLine).reversed());
    return all;
  }

  /** How many failing runs were followed by another of the same command. */
  int earlier() {
    return earlier;
  }
}

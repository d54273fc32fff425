package org.rfldoctor.probe;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Who examines and builds, with that person's home and environment.
 *
 * @param user the login name
 * @param root whether that person is root
 * @param sudo whether rfl-doctor was started through sudo
 * @param become what to put before a command to run it as that person; empty where we are that
 *     person
 */
public record Person(
    String user,
    Path home,
    boolean root,
    boolean sudo,
    Map<String, String> environment,
    List<String> become) {

  private static final String USUAL_PATH = "/usr/local/bin:/usr/bin:/bin";

  public Person {
    environment = Map.copyOf(environment);
    become = List.copyOf(become);
  }

  /** PATH, or what a shell takes where it is not set. */
  String path() {
    return environment.getOrDefault("PATH", USUAL_PATH);
  }

  /** A path in which {@code ~/} may stand for the home. */
  String expanded(String path) {
    return path.startsWith("~/") ? home.resolve(path.substring(2)).toString() : path;
  }
}

package org.rfldoctor.probe.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rfldoctor.probe.files.FileOwner;
import org.rfldoctor.probe.files.ReadingRights;

/**
 * Who examines and builds, with that person's home and environment.
 *
 * @param user the login name
 * @param uid the number of the account
 * @param sudo whether rfl-doctor was started through sudo
 * @param become what to put before a command to run it as that person; empty where we are that
 *     person
 */
public record User(
    String user,
    int uid,
    Path home,
    boolean sudo,
    Map<String, String> environment,
    List<String> become) {

  public static final int ROOT = 0;
  private static final String USUAL_PATH = "/usr/local/bin:/usr/bin:/bin";

  public User {
    environment = Map.copyOf(environment);
    become = List.copyOf(become);
  }

  /** The person behind this process, who under sudo is the one that called it. */
  public static User ofThisProcess(Map<String, String> environment) {
    int uid = FileOwner.ofThisProcess().uid();
    return uid == ROOT && SudoUser.isKnown(environment.getOrDefault("SUDO_USER", ""))
        ? new SudoUser(PasswdFile.ofThisMachine(), environment).person()
        : new User(name(environment), uid, home(environment), false, environment, List.of());
  }

  /** What that person may read, where root acts for them. */
  public ReadingRights rights() {
    return become.isEmpty()
        ? ReadingRights.OWN
        : new ReadingRights(uid, GroupFile.ofThisMachine().of(user));
  }

  /** Whether that person may read this file, whoever acts for them. */
  public boolean mayRead(Path file) {
    return rights().mayRead(file);
  }

  /** Whether that person is root. */
  public boolean root() {
    return uid == ROOT;
  }

  private static String name(Map<String, String> environment) {
    String login = System.getProperty("user.name", "?");
    return login.equals("?") ? environment.getOrDefault("USER", "?") : login;
  }

  private static Path home(Map<String, String> environment) {
    String home = environment.getOrDefault("HOME", System.getProperty("user.home", "/"));
    return Path.of(home.startsWith("/") ? home : "/");
  }

  /** PATH, or what a shell takes where it is not set. */
  public String path() {
    return environment.getOrDefault("PATH", USUAL_PATH);
  }

  /** A path in which {@code ~/} may stand for the home. */
  public String expanded(String path) {
    return path.startsWith("~/") ? home.resolve(path.substring(2)).toString() : path;
  }
}

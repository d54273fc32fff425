package org.rfldoctor.probe.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rfldoctor.probe.files.FileOwner;
import org.rfldoctor.probe.files.ReadingRights;

/**
 * The user who examines the machine and builds, with home directory and environment.
 *
 * @param user the login name
 * @param uid the user id; -1 if it is unknown
 * @param sudo whether rfl-doctor was started through sudo
 * @param become the command prefix that runs a command as the user; empty if this process runs as
 *     the user
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

  /** The user of this process; under sudo, the user that called sudo. */
  public static User ofThisProcess(Map<String, String> environment) {
    int uid = FileOwner.ofThisProcess().uid();
    return uid == ROOT && SudoUser.isKnown(environment.getOrDefault("SUDO_USER", ""))
        ? new SudoUser(PasswdFile.ofThisMachine(), environment).person()
        : new User(name(environment), uid, home(environment), false, environment, List.of());
  }

  /** The user's rights to read files, also if root acts for the user. */
  public ReadingRights rights() {
    return become.isEmpty()
        ? ReadingRights.OWN
        : new ReadingRights(uid, GroupFile.ofThisMachine().of(user));
  }

  /** Whether the user may read this file, also if root acts for the user. */
  public boolean mayRead(Path file) {
    return rights().mayRead(file);
  }

  /** Whether the user is root. */
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

  /** The user's PATH; a default if it is unset. */
  public String path() {
    return environment.getOrDefault("PATH", USUAL_PATH);
  }

  /** Expands {@code ~/} at the start of a path. */
  public String expanded(String path) {
    return path.startsWith("~/") ? home.resolve(path.substring(2)).toString() : path;
  }
}

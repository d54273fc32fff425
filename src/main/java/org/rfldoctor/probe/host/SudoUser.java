package org.rfldoctor.probe.host;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The user that called sudo. This user will build, and has other tools on PATH than root. */
record SudoUser(PasswdFile accounts, Map<String, String> environment) {
  private static final int UNKNOWN = -1;

  /** The limit for a query of the directory service, in seconds. */
  private static final long LONGEST_QUESTION = 10;

  private static final Path ROOT_HOME = Path.of("/root");
  private static final List<String> OWN_FOLDERS = List.of(".cargo/bin", ".local/bin", "bin");
  private static final List<String> WITH_SETPRIV =
      List.of(
          "/usr/bin/setpriv",
          "/bin/setpriv",
          "/sbin/setpriv",
          "/run/current-system/sw/bin/setpriv");

  /**
   * Whether an account with this name exists that is not root's. A chroot or container that was
   * entered with sudo has none; root builds there.
   */
  static boolean isKnown(String user) {
    return !user.isEmpty()
        && !user.equals("root")
        && (PasswdFile.ofThisMachine().named(user).isPresent() || isInDirectoryService(user));
  }

  private static boolean isInDirectoryService(String user) {
    try {
      Process id =
          new ProcessBuilder("id", "-u", "--", user)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      boolean ended = id.waitFor(LONGEST_QUESTION, TimeUnit.SECONDS);
      id.destroyForcibly();
      return ended && id.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  User person() {
    String user = environment.get("SUDO_USER");
    Path home = accounts.named(user).map(PasswdFile.Entry::home).orElseGet(() -> usualHome(user));
    return new User(user, uid(user), home, true, environmentOf(user, home), become(user));
  }

  private int uid(String user) {
    String given = environment.getOrDefault("SUDO_UID", "");
    String number = accounts.named(user).map(PasswdFile.Entry::id).orElse(given);
    return number.matches("\\d{1,9}") ? Integer.parseInt(number) : UNKNOWN;
  }

  private Path usualHome(String user) {
    return Path.of(environment.getOrDefault("SUDO_HOME", "/home/" + user));
  }

  /**
   * The command prefix that runs a command as the user, with the user's groups. It prefers setpriv,
   * since runuser opens a login session.
   */
  private List<String> become(String user) {
    String id = number("SUDO_UID", accounts.named(user).map(PasswdFile.Entry::id), user);
    String group = number("SUDO_GID", accounts.named(user).map(PasswdFile.Entry::group), user);
    return WITH_SETPRIV.stream()
        .filter(program -> new File(program).canExecute())
        .findFirst()
        .map(
            setpriv -> List.of(setpriv, "--reuid=" + id, "--regid=" + group, "--init-groups", "--"))
        .orElse(List.of("runuser", "-u", user, "--"));
  }

  private String number(String variable, Optional<String> account, String user) {
    String given = environment.getOrDefault(variable, "");
    return given.matches("\\d{1,9}") ? given : account.orElse(user);
  }

  private Map<String, String> environmentOf(String user, Path home) {
    Map<String, String> theirs = new HashMap<>(environment);
    theirs.values().removeIf(this::isRoots);
    theirs.putAll(Map.of("HOME", home.toString(), "USER", user, "LOGNAME", user));
    theirs.put("PATH", path(home));
    accounts.named(user).ifPresent(account -> theirs.put("SHELL", account.shell()));
    return theirs;
  }

  private boolean isRoots(String value) {
    return value.startsWith("/") && isRoots(Path.of(value));
  }

  private boolean isRoots(Path folder) {
    Path home = accounts.named("root").map(PasswdFile.Entry::home).orElse(ROOT_HOME);
    return folder.startsWith(home) || folder.startsWith("/run/user/0");
  }

  /** The user's PATH as after a login: existing directories that installers add come first. */
  private String path(Path home) {
    Stream<String> own =
        OWN_FOLDERS.stream()
            .map(home::resolve)
            .map(Path::toString)
            .filter(f -> new File(f).isDirectory());
    Predicate<String> theirs = folder -> !isRoots(folder);
    Stream<String> common =
        Arrays.stream(environment.getOrDefault("PATH", "/usr/bin:/bin").split(":")).filter(theirs);
    return String.join(":", new ArrayList<>(Stream.concat(own, common).distinct().toList()));
  }
}

package org.rfldoctor.cli.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.check.value.UserShell;

/**
 * The commands that repeat changes of environment variables in the user's own shell.
 *
 * @param before the variables of the user's shell
 * @param now the current variables of the guide
 * @param home the user's home directory, where rustup writes .cargo/env
 */
record ShellExports(Map<String, String> before, Map<String, String> now, Path home) {
  private static final String PATH = "PATH";
  private static final String CARGO = "/.cargo/bin";

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(now.keySet());
    names.removeIf(name -> Objects.equals(before.get(name), now.get(name)));
    UserShell shell = UserShell.of(before.getOrDefault("SHELL", ""));
    names.forEach(name -> lines.add(shell.typed(line(name))));
    return lines;
  }

  private String line(String name) {
    String value = now.get(name);
    if (value == null) {
      return "unset " + name;
    }
    return name.equals(PATH) ? path(value) : "export " + name + "=" + ShellQuoting.quoted(value);
  }

  private String path(String value) {
    Optional<String> added =
        Optional.of(":" + before.getOrDefault(PATH, ""))
            .filter(value::endsWith)
            .map(old -> value.substring(0, value.length() - old.length()));
    if (added.isEmpty()) {
      return "export PATH=" + ShellQuoting.quoted(value);
    }
    boolean cargo = added.get().equals(home + CARGO);
    return cargo && Files.exists(home.resolve(".cargo/env"))
        ? ". \"$HOME/.cargo/env\""
        : "export PATH=\"" + added.get().replace(home + "/", "$HOME/") + ":$PATH\"";
  }
}

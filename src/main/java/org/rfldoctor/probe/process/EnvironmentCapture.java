package org.rfldoctor.probe.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rfldoctor.probe.host.User;

/**
 * Reads the environment of a shell at its end. The shell writes it to a temporary file, which
 * {@link #close} deletes.
 */
public final class EnvironmentCapture implements AutoCloseable {
  /** The variable with the path of the file. */
  public static final String VARIABLE = "RFL_DOCTOR_AFTER";

  private static final Set<String> OF_THE_SHELL = Set.of("_", "PWD", "OLDPWD", "SHLVL", "PS4");

  private final Path file;

  public EnvironmentCapture(User person) throws IOException {
    this.file = Files.createTempFile(TemporaryDirectory.prefix(), ".env");
    if (!person.become().isEmpty()) {
      Files.setAttribute(file, "unix:uid", person.uid());
    }
  }

  public Path file() {
    return file;
  }

  /**
   * The changed variables; an empty value for an unset one. There are no changes if the shell was
   * killed.
   */
  public Map<String, Optional<String>> changes(Map<String, String> given) throws IOException {
    Map<String, String> now = read();
    Map<String, Optional<String>> changes = new HashMap<>();
    if (now.isEmpty()) {
      return changes;
    }
    given.keySet().stream()
        .filter(name -> !now.containsKey(name))
        .forEach(name -> changes.put(name, Optional.empty()));
    now.forEach(
        (name, value) -> {
          if (!value.equals(given.get(name))) {
            changes.put(name, Optional.of(value));
          }
        });
    changes.keySet().removeAll(OF_THE_SHELL);
    return changes;
  }

  private Map<String, String> read() throws IOException {
    Map<String, String> variables = new HashMap<>();
    for (String each : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\0")) {
      int sign = each.indexOf('=');
      if (sign > 0) {
        variables.put(each.substring(0, sign), each.substring(sign + 1));
      }
    }
    return variables;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}

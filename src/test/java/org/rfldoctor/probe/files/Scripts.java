package org.rfldoctor.probe.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.Probe.Command;
import org.rfldoctor.probe.LocalMachine;
import org.rfldoctor.probe.host.BuildContext;
import org.rfldoctor.probe.host.User;

/** Fake tools in a folder that is first on PATH. */
public record Scripts(Path folder) {

  /** Adds an executable shell script. */
  public void add(String name, String... lines) {
    addRaw(name, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    permit(name, "rwxr-xr-x");
  }

  /** Adds a file with this text and without execute permission. */
  public void addRaw(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
    permit(name, "rw-r--r--");
  }

  public void permit(String name, String permissions) {
    try {
      Files.setPosixFilePermissions(
          folder.resolve(name), PosixFilePermissions.fromString(permissions));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  public User person() {
    return person(Map.of());
  }

  public User person(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("HOME", folder.toString());
    environment.put("PATH", folder + ":/usr/bin:/bin");
    environment.putAll(more);
    return new User("jo", FileOwner.ofThisProcess().uid(), folder, false, environment, List.of());
  }

  public LocalMachine machine() {
    return machine(person(), true);
  }

  public LocalMachine machine(User person, boolean trusted) {
    return new LocalMachine(
        BuildContext.find(person, folder, Optional.empty(), List.of(), trusted));
  }

  public static Command command(String... words) {
    return new Command(List.of(words), Optional.empty(), Map.of(), Duration.ofSeconds(60), false);
  }

  public static Command limited(Duration limit, String... words) {
    return new Command(List.of(words), Optional.empty(), Map.of(), limit, false);
  }
}

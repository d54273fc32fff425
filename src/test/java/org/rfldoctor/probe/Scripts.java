package org.rfldoctor.probe;

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

/** Tools made up for a test, in a folder that is first on PATH. */
record Scripts(Path folder) {

  /** A shell script of this name. */
  void add(String name, String... lines) {
    addRaw(name, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    permit(name, "rwxr-xr-x");
  }

  /** A file of this name, with just this in it. */
  void addRaw(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
    permit(name, "rw-r--r--");
  }

  void permit(String name, String permissions) {
    try {
      Files.setPosixFilePermissions(
          folder.resolve(name), PosixFilePermissions.fromString(permissions));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  Person person() {
    return person(Map.of());
  }

  Person person(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("HOME", folder.toString());
    environment.put("PATH", folder + ":/usr/bin:/bin");
    environment.putAll(more);
    return new Person("jo", Owner.ofThisProcess().uid(), folder, false, environment, List.of());
  }

  LocalMachine machine() {
    return machine(person(), true);
  }

  LocalMachine machine(Person person, boolean trusted) {
    return new LocalMachine(Build.find(person, folder, Optional.empty(), List.of(), trusted));
  }

  static Command command(String... words) {
    return new Command(List.of(words), Optional.empty(), Map.of(), Duration.ofSeconds(60), false);
  }

  static Command limited(Duration limit, String... words) {
    return new Command(List.of(words), Optional.empty(), Map.of(), limit, false);
  }
}

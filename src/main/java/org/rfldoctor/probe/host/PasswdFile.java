package org.rfldoctor.probe.host;

import java.nio.file.Path;
import java.util.Optional;
import org.rfldoctor.probe.files.SystemFile;

/** The accounts in {@code /etc/passwd}. Accounts of a directory service are not included. */
record PasswdFile(String passwd) {
  private static final int FIELDS = 7;

  /** An account: login name, user and group number, full name, home, login shell. */
  record Entry(String name, String id, String group, String person, Path home, String shell) {}

  static PasswdFile ofThisMachine() {
    return new PasswdFile(SystemFile.text(Path.of("/etc/passwd")).orElse(""));
  }

  Optional<Entry> named(String name) {
    return passwd
        .lines()
        .filter(line -> line.startsWith(name + ":") && line.indexOf('\0') < 0)
        .map(line -> line.split(":", -1))
        .filter(fields -> fields.length >= FIELDS)
        .map(f -> new Entry(f[0], f[2], f[3], f[4].split(",", 2)[0], Path.of(f[5]), f[6]))
        .findFirst();
  }
}

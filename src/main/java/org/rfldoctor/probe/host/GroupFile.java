package org.rfldoctor.probe.host;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rfldoctor.probe.files.SystemFile;

/** The members of groups, from {@code /etc/group} and {@code /etc/passwd}. */
record GroupFile(String group, String passwd) {
  private static final int ID = 2;
  private static final int MEMBERS = 3;

  static GroupFile ofThisMachine() {
    return new GroupFile(
        SystemFile.text(Path.of("/etc/group")).orElse(""),
        SystemFile.text(Path.of("/etc/passwd")).orElse(""));
  }

  /** The name of a group; its number if it has no name. */
  String name(int group) {
    return groups(Integer.toString(group)).map(f -> f[0]).findFirst().orElse("" + group);
  }

  /** Whether only this user and root are in the group; false for an unknown group. */
  boolean isPrivate(int group, String user) {
    String id = Integer.toString(group);
    Set<String> members = new HashSet<>();
    groups(id).flatMap(f -> Arrays.stream(f[MEMBERS].split(","))).forEach(members::add);
    accounts().filter(f -> f[MEMBERS].equals(id)).map(f -> f[0]).forEach(members::add);
    members.removeAll(List.of("", "root", user));
    return members.isEmpty() && groups(id).findAny().isPresent();
  }

  /** The numbers of a user's groups, from both files. */
  Set<Integer> of(String user) {
    Set<Integer> ids = new HashSet<>();
    accounts().filter(f -> f[0].equals(user)).forEach(f -> add(f[MEMBERS], ids));
    fields(group)
        .filter(f -> f.length > MEMBERS && Arrays.asList(f[MEMBERS].split(",")).contains(user))
        .forEach(f -> add(f[ID], ids));
    return ids;
  }

  private static void add(String number, Set<Integer> ids) {
    if (number.matches("\\d{1,9}")) {
      ids.add(Integer.valueOf(number));
    }
  }

  private Stream<String[]> groups(String id) {
    return fields(group).filter(f -> f.length > MEMBERS && f[ID].equals(id));
  }

  private Stream<String[]> accounts() {
    return fields(passwd).filter(f -> f.length > MEMBERS);
  }

  private static Stream<String[]> fields(String file) {
    return file.lines().map(line -> line.split(":", -1));
  }
}

package org.rfldoctor.probe.host;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of a user that shared reports must not contain: the login name, the full name and its
 * last word. Other names that a check reads are private facts.
 */
public final class UserNames {
  private UserNames() {}

  /** All names, each once. */
  public static List<String> of(User person) {
    return of(person, PasswdFile.ofThisMachine());
  }

  static List<String> of(User person, PasswdFile accounts) {
    Set<String> names = new LinkedHashSet<>(Set.of(person.user()));
    accounts.named(person.user()).map(PasswdFile.Entry::person).stream()
        .flatMap(UserNames::withFamily)
        .forEach(names::add);
    names.removeIf(String::isBlank);
    return List.copyOf(names);
  }

  private static Stream<String> withFamily(String name) {
    String[] words = name.strip().split("\\s+");
    return words.length < 2
        ? Arrays.stream(words)
        : Stream.of(name.strip(), words[words.length - 1]);
  }
}

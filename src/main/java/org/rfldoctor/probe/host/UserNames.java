package org.rfldoctor.probe.host;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the machine calls a person, as reports that are shared leave it out: the login, the name of
 * the account, and its family name. What a check reads beyond that is a private fact.
 */
public final class UserNames {
  private UserNames() {}

  /** All of them, each once. */
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

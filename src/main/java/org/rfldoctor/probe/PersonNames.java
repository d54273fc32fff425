package org.rfldoctor.probe;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a person is called, as reports that are shared leave it out: the login, the name of the
 * account, the name that git knows, and the family names of these.
 */
public final class PersonNames {
  private static final Pattern GIT_NAME = Pattern.compile("(?m)^\\s*name\\s*=\\s*\"?([^\"\\n#;]+)");

  private PersonNames() {}

  /** All of them, each once. */
  public static List<String> of(Person person) {
    Path home = person.home();
    Stream<String> git =
        Stream.of(home.resolve(".gitconfig"), home.resolve(".config/git/config"))
            .flatMap(file -> inGit(SmallFile.text(file).orElse("")));
    Stream<String> account =
        Accounts.ofThisMachine().named(person.user()).map(Accounts.Entry::person).stream();
    Set<String> names = new LinkedHashSet<>(Set.of(person.user()));
    Stream.concat(account, git).flatMap(PersonNames::withFamily).forEach(names::add);
    names.removeIf(String::isBlank);
    return List.copyOf(names);
  }

  static Stream<String> withFamily(String name) {
    String[] words = name.strip().split("\\s+");
    return words.length < 2
        ? Arrays.stream(words)
        : Stream.of(name.strip(), words[words.length - 1]);
  }

  static Stream<String> inGit(String config) {
    Matcher found = GIT_NAME.matcher(config);
    return found.results().map(result -> result.group(1));
  }
}

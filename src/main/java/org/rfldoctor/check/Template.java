package org.rfldoctor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence or word with {@code {names}} of facts in it; {@code {{} is a brace. */
public record Template(String source) {
  private static final Pattern NAME = Pattern.compile("\\{\\{|\\{([a-z][A-Za-z0-9_.-]*)}");

  /** The names that have to be known before the template can be filled. */
  public List<String> names() {
    if (source.indexOf('{') < 0) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Matcher found = NAME.matcher(source);
    while (found.find()) {
      if (found.group(1) != null) {
        names.add(found.group(1));
      }
    }
    return names;
  }

  /** Where a brace stands that neither begins a name nor is written {@code {{}. */
  public Optional<Integer> stray() {
    Matcher found = NAME.matcher(source);
    int at = source.indexOf('{');
    while (at >= 0) {
      if (!found.find(at) || found.start() != at) {
        return Optional.of(at);
      }
      at = source.indexOf('{', found.end());
    }
    return Optional.empty();
  }

  /** The text with every name filled; empty where one is not known. */
  public Optional<String> fill(Scope scope) {
    return names().stream().allMatch(name -> scope.value(name).isPresent())
        ? Optional.of(fillKnown(scope))
        : Optional.empty();
  }

  /** The text with the known names filled and {@code ?} for the others. */
  public String fillKnown(Scope scope) {
    if (source.indexOf('{') < 0) {
      return source;
    }
    return NAME.matcher(source)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) == null
                        ? "{"
                        : scope.value(found.group(1)).map(Value::text).orElse("?")));
  }

  /** As words of a command: a template that is one name gives as many words as its value has. */
  public Optional<List<String>> words(Scope scope) {
    List<String> names = names();
    if (names.size() == 1 && source.equals("{" + names.get(0) + "}")) {
      return scope.value(names.get(0)).map(Value::words);
    }
    return fill(scope).map(List::of);
  }
}

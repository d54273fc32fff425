package org.rfldoctor.check.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.ShellQuoting;
import org.rfldoctor.check.value.Value;

/**
 * A sentence or word with {@code {names}} of facts in it; {@code {name ?? text}} is the text where
 * the fact is not known, and {@code {{} is a brace. It is parsed by hand, because every start fills hundreds of templates; a regular expression takes three times as long.
 */
public record Template(String source) {
  private static final char OPEN = '{';
  private static final char CLOSE = '}';
  private static final String DEFAULT = "??";
  private static final String UNKNOWN = "?";

  /** The names of facts in it, those with a default too. */
  public List<String> names() {
    return names(true);
  }

  /** The names that have to be known before the template can be filled. */
  public List<String> requiredNames() {
    return names(false);
  }

  private List<String> names(boolean optional) {
    int at = source.indexOf(OPEN);
    if (at < 0) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    while (at >= 0) {
      int end = nameEnd(at);
      if (end > 0 && (optional || source.charAt(end) == CLOSE)) {
        names.add(source.substring(at + 1, end));
      }
      at = source.indexOf(OPEN, after(at, end));
    }
    return names;
  }

  /** The position of a brace that neither begins a name nor is written {@code {{}. */
  public Optional<Integer> stray() {
    int at = source.indexOf(OPEN);
    while (at >= 0) {
      int end = nameEnd(at);
      if (end < 0 && !isBrace(at)) {
        return Optional.of(at);
      }
      at = source.indexOf(OPEN, after(at, end));
    }
    return Optional.empty();
  }

  /** The text with every name filled; empty where one is not known. */
  public Optional<String> fill(FactLookup scope) {
    return filled(scope, true);
  }

  /** The text with the known names filled and {@code ?} for the others. */
  public String fillKnown(FactLookup scope) {
    return filled(scope, false).orElseThrow();
  }

  /**
   * The text as a line for a shell: each value is one word, or several where it is a list, quoted
   * where it has to be. So no name stands within quotes in the template.
   */
  public String shellLine(FactLookup scope) {
    return fillKnown(name -> scope.value(name).map(Template::quoted));
  }

  private static Value quoted(Value value) {
    String text = value.text();
    return value instanceof Value.Words || text.isEmpty()
        ? value
        : new Value.Text(ShellQuoting.quoted(text));
  }

  private Optional<String> filled(FactLookup scope, boolean whole) {
    int at = source.indexOf(OPEN);
    if (at < 0) {
      return Optional.of(source);
    }
    StringBuilder text = new StringBuilder();
    int done = 0;
    while (at >= 0) {
      int end = nameEnd(at);
      text.append(source, done, at);
      if (end > 0) {
        Optional<Value> value = scope.value(source.substring(at + 1, end));
        Optional<String> shown = value.map(Value::text).or(() -> defaultText(end));
        if (whole && shown.isEmpty()) {
          return Optional.empty();
        }
        text.append(shown.orElse(UNKNOWN));
      } else {
        text.append(OPEN);
      }
      done = after(at, end);
      at = source.indexOf(OPEN, done);
    }
    return Optional.of(text.append(source, done, source.length()).toString());
  }

  /** As words of a command: a template that is one name gives as many words as its value has. */
  public Optional<List<String>> words(FactLookup scope) {
    int end = source.indexOf(OPEN) == 0 ? nameEnd(0) : -1;
    return end > 0 && close(end) == source.length() - 1
        ? scope
            .value(source.substring(1, end))
            .map(Value::words)
            .or(() -> defaultText(end).map(List::of))
        : fill(scope).map(List::of);
  }

  private boolean isBrace(int at) {
    return source.startsWith("{{", at);
  }

  /** Where the name ends that an opening brace begins; below 0 where it begins none. */
  private int nameEnd(int at) {
    int end = at + 1;
    int length = source.length();
    while (end < length && isOfName(source.charAt(end), end == at + 1)) {
      end++;
    }
    return end > at + 1 && end < length && close(end) >= 0 ? end : -1;
  }

  /** Where the brace closes after a name that ends here; below 0 where it does not. */
  private int close(int nameEnd) {
    if (source.charAt(nameEnd) == CLOSE) {
      return nameEnd;
    }
    int mark = spacesEnd(nameEnd);
    return source.startsWith(DEFAULT, mark) ? source.indexOf(CLOSE, mark) : -1;
  }

  private Optional<String> defaultText(int nameEnd) {
    int mark = spacesEnd(nameEnd) + DEFAULT.length();
    return source.charAt(nameEnd) == CLOSE
        ? Optional.empty()
        : Optional.of(source.substring(mark, close(nameEnd)).strip());
  }

  private int spacesEnd(int start) {
    int at = start;
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isOfName(char letter, boolean first) {
    boolean small = letter >= 'a' && letter <= 'z';
    boolean other =
        letter >= 'A' && letter <= 'Z'
            || letter >= '0' && letter <= '9'
            || "_.-".indexOf(letter) >= 0;
    return small || !first && other;
  }

  private int after(int at, int nameEnd) {
    if (nameEnd > 0) {
      return close(nameEnd) + 1;
    }
    return isBrace(at) ? at + 2 : at + 1;
  }
}

package org.rfldoctor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.value.FactType;

/**
 * How a fact gets its value: from the first source that yields a value of the type.
 *
 * @param name the fact's name, unique in the catalog
 * @param isPrivate whether its value identifies a person, so that shared reports leave it out
 * @param isLocal whether it is an intermediate value, which reports omit
 */
public record FactDefinition(
    String name, FactType type, List<Source> sources, boolean isPrivate, boolean isLocal) {
  public FactDefinition {
    sources = List.copyOf(sources);
  }

  /** Where a fact's value may come from. */
  public sealed interface Source {

    /** The names that must be known before it can be read, beside its probe. */
    default List<String> names() {
      return List.of();
    }

    /**
     * A pattern matched against the output of a probe: the group {@code value}, else the first
     * group, else the whole match. A flag is whether it was found; records are all matches by their
     * groups.
     *
     * @param probe the probe's name in this check
     * @param stream {@code out}, {@code err}, or {@code any} for one after the other
     */
    record Match(String probe, String stream, String regex) implements Source {}

    /** A property of the answer to a query. */
    record Property(String probe, String property) implements Source {}

    /** A cell of a table in {@code checks/data}. */
    record Cell(String table, String row, String column) implements Source {
      @Override
      public List<String> names() {
        List<String> names = new ArrayList<>(new Template(row).names());
        names.addAll(new Template(column).names());
        return names;
      }
    }

    /**
     * A template, used if the condition holds.
     *
     * @param regex what to find in the text, as for {@link Match}; empty for all of it
     */
    record Composed(String text, Optional<Condition> when, Optional<String> regex)
        implements Source {
      @Override
      public List<String> names() {
        List<String> names = new ArrayList<>(new Template(text).names());
        when.ifPresent(condition -> condition.collectNames(names));
        return names;
      }
    }
  }
}

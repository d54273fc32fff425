package org.rfldoctor.engine.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rfldoctor.check.FactDefinition.Source;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.expression.TruthValue;
import org.rfldoctor.check.value.BoundedMatcher;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.FactType;
import org.rfldoctor.check.value.Value;

/** Extracts the value of a fact by its definition. */
final class FactExtractor {
  private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

  private final Map<String, LookupTable> tables;
  private final FactLookup scope;
  private final Map<String, Observation> observations;

  FactExtractor(
      Map<String, LookupTable> tables, FactLookup scope, Map<String, Observation> observations) {
    this.tables = tables;
    this.scope = scope;
    this.observations = observations;
  }

  /** The value of the first of these sources that yields one of the type. */
  Optional<Value> read(FactType type, List<Source> sources) {
    for (Source source : sources) {
      Optional<Value> value = read(type, source);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private Optional<Value> read(FactType type, Source source) {
    if (source instanceof Source.Match match) {
      return answer(match.probe())
          .flatMap(answer -> match(type, match.regex(), text(match, answer)));
    }
    if (source instanceof Source.Property property) {
      return answer(property.probe())
          .map(answer -> answer.properties().get(property.property()))
          .flatMap(value -> as(type, value));
    }
    if (source instanceof Source.Cell cell) {
      return cell(cell).flatMap(type::read);
    }
    return composed(type, (Source.Composed) source);
  }

  private Optional<Observation.Answer> answer(String probe) {
    return Optional.ofNullable(observations.get(probe)).flatMap(Observation::answer);
  }

  private static Optional<Value> as(FactType type, Value value) {
    boolean structured = type == FactType.RECORDS || type == FactType.BOOLEAN;
    return structured ? Optional.of(value) : type.read(value.text());
  }

  private Optional<String> cell(Source.Cell cell) {
    Optional<String> row = new Template(cell.row()).fill(scope);
    Optional<String> column = new Template(cell.column()).fill(scope);
    LookupTable table = tables.get(cell.table());
    return row.flatMap(r -> column.flatMap(c -> table.cell(r, c)));
  }

  private Optional<Value> composed(FactType type, Source.Composed composed) {
    boolean holds =
        composed.when().map(condition -> condition.holds(scope) == TruthValue.YES).orElse(true);
    Optional<String> text = holds ? new Template(composed.text()).fill(scope) : Optional.empty();
    return composed.regex().isPresent()
        ? text.flatMap(t -> match(type, composed.regex().get(), t))
        : text.flatMap(type::read);
  }

  private static Optional<Value> match(FactType type, String regex, String text) {
    BoundedMatcher matcher = BoundedMatcher.of(regex, text);
    if (type == FactType.RECORDS) {
      return Optional.of(records(matcher, regex));
    }
    boolean found = matcher.find();
    if (type == FactType.BOOLEAN) {
      return Optional.of(new Value.Flag(found));
    }
    return found ? type.read(value(matcher, regex)) : Optional.empty();
  }

  private static String text(Source.Match match, Observation.Answer answer) {
    return switch (match.stream()) {
      case "stderr" -> answer.err();
      case "any" -> answer.out() + "\n" + answer.err();
      default -> answer.out();
    };
  }

  private static String value(BoundedMatcher matcher, String regex) {
    String value =
        regex.contains("(?<value>")
            ? matcher.group("value")
            : matcher.group(matcher.groupCount() > 0 ? 1 : 0);
    return value == null ? "" : value;
  }

  private static Value records(BoundedMatcher matcher, String regex) {
    List<String> names = GROUP_NAME.matcher(regex).results().map(found -> found.group(1)).toList();
    List<Map<String, Value>> rows = new ArrayList<>();
    while (matcher.find()) {
      Map<String, Value> row = new LinkedHashMap<>();
      for (String name : names) {
        if (matcher.group(name) != null) {
          row.put(name, new Value.Text(matcher.group(name)));
        }
      }
      rows.add(row);
    }
    return new Value.Records(rows);
  }
}

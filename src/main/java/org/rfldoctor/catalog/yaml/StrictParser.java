package org.rfldoctor.catalog.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Refuses what check files do not use (anchors, tags, deep nesting) before it is composed: the
 * library's composer recurses, so brackets without end would take the stack.
 */
final class StrictParser implements Parser {
  private static final int DEEPEST = 20;

  private final Parser parser;
  private int documents;
  private int depth;

  StrictParser(LoadSettings settings, String text) {
    this.parser = new ParserImpl(settings, new StreamReader(settings, text));
  }

  @Override
  public Event next() {
    Event event = parser.next();
    if (event.getEventId() == Event.ID.DocumentStart && ++documents > 1) {
      throw refused("holds a second document", event);
    }
    if (event.getEventId() == Event.ID.StreamEnd && documents == 0) {
      throw refused("is empty", event);
    }
    if (event instanceof NodeEvent node) {
      demandPlain(node);
    }
    if (event instanceof ScalarEvent scalar && scalar.getValue().indexOf('\0') >= 0) {
      throw refused("has a NUL, which no file name or argument can contain", event);
    }
    if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
      throw refused("is nested deeper than " + DEEPEST, event);
    }
    if (event instanceof CollectionEndEvent) {
      depth--;
    }
    return event;
  }

  private static void demandPlain(NodeEvent event) {
    if (event.getEventId() == Event.ID.Alias || event.getAnchor().isPresent()) {
      throw refused("anchors and aliases are not used in check files", event);
    }
    tag(event)
        .ifPresent(
            tag -> {
              throw refused("tags such as " + tag + " are not used in check files", event);
            });
  }

  private static Optional<String> tag(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent collection
        ? collection.getTag()
        : Optional.empty();
  }

  private static YamlSyntaxException refused(String says, Event event) {
    Mark mark = event.getStartMark().orElseThrow();
    return new YamlSyntaxException(says, mark.getLine() + 1, mark.getColumn() + 1);
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }
}

package org.rfldoctor.catalog.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads one YAML document into nodes: no anchors, no tags, and no more than a person writes. */
public final class YamlParser {
  /** In bytes; no person writes more into one file. */
  public static final int LARGEST = 256 * 1024;

  private static final int DEEPEST = 20;
  private static final Map<Tag, YamlNode.Kind> KINDS =
      Map.of(
          Tag.INT, YamlNode.Kind.INTEGER,
          Tag.FLOAT, YamlNode.Kind.DECIMAL,
          Tag.BOOL, YamlNode.Kind.FLAG,
          Tag.NULL, YamlNode.Kind.NOTHING);

  private final CoreSchema schema = new CoreSchema();
  private final Iterator<Event> events;
  private int depth;

  private YamlParser(String text) {
    LoadSettings settings =
        LoadSettings.builder().setSchema(schema).setCodePointLimit(LARGEST).build();
    events = new Parse(settings).parseString(text).iterator();
  }

  /** The one document of the text, or {@link YamlSyntaxException}. */
  public static YamlNode read(String text) {
    try {
      return new YamlParser(text).document();
    } catch (MarkedYamlEngineException wrong) {
      Optional<Mark> mark = wrong.getProblemMark().or(wrong::getContextMark);
      throw bad("is not YAML: " + wrong.getProblem(), mark);
    } catch (YamlEngineException wrong) {
      throw new YamlSyntaxException(
          "is not YAML: " + wrong.getMessage().lines().findFirst().orElse(""), 1, 1);
    }
  }

  private YamlNode document() {
    events.next();
    Event start = events.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      throw bad("is empty", start.getStartMark());
    }
    YamlNode root = node(events.next());
    events.next();
    Event end = events.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw bad("holds a second document", end.getStartMark());
    }
    return root;
  }

  private YamlNode node(Event event) {
    if (event.getEventId() == Event.ID.Alias || ((NodeEvent) event).getAnchor().isPresent()) {
      throw bad("anchors and aliases are not used in check files", event.getStartMark());
    }
    return event.getEventId() == Event.ID.Scalar
        ? scalar((ScalarEvent) event)
        : collection((CollectionStartEvent) event);
  }

  private YamlNode scalar(ScalarEvent event) {
    refuseTag(event.getTag(), event);
    if (event.getValue().indexOf('\0') >= 0) {
      throw bad("has a NUL in it, which no name, path or argument can have", event.getStartMark());
    }
    Tag tag =
        event.isPlain() ? schema.getScalarResolver().resolve(event.getValue(), true) : Tag.STR;
    YamlNode.Kind kind = KINDS.getOrDefault(tag, YamlNode.Kind.TEXT);
    return made(kind, event.getValue(), List.of(), event);
  }

  private YamlNode collection(CollectionStartEvent event) {
    refuseTag(event.getTag(), event);
    if (++depth > DEEPEST) {
      throw bad("is nested deeper than " + DEEPEST, event.getStartMark());
    }
    List<YamlNode> children = new ArrayList<>();
    Event next = events.next();
    while (!ends(next)) {
      children.add(node(next));
      next = events.next();
    }
    depth--;
    boolean list = event.getEventId() == Event.ID.SequenceStart;
    return made(list ? YamlNode.Kind.LIST : YamlNode.Kind.MAP, "", children, event);
  }

  private static boolean ends(Event event) {
    return event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd;
  }

  private static void refuseTag(Optional<String> tag, Event event) {
    if (tag.isPresent()) {
      throw bad("tags such as " + tag.get() + " are not used in check files", event.getStartMark());
    }
  }

  private static YamlNode made(
      YamlNode.Kind kind, String text, List<YamlNode> children, Event event) {
    Mark mark = event.getStartMark().orElseThrow();
    return new YamlNode(kind, text, children, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static YamlSyntaxException bad(String says, Optional<Mark> mark) {
    return new YamlSyntaxException(
        says, mark.map(m -> m.getLine() + 1).orElse(1), mark.map(m -> m.getColumn() + 1).orElse(1));
  }
}

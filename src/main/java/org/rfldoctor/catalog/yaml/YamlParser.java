package org.rfldoctor.catalog.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads one YAML document into nodes: no anchors, no tags, and no more than a person writes. */
public final class YamlParser {
  /** In bytes; no person writes more into one file. */
  public static final int LARGEST = 256 * 1024;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new CoreSchema()).setCodePointLimit(LARGEST).build();
  private static final Map<Tag, YamlNode.Kind> KINDS =
      Map.of(
          Tag.INT, YamlNode.Kind.INTEGER,
          Tag.FLOAT, YamlNode.Kind.DECIMAL,
          Tag.BOOL, YamlNode.Kind.FLAG,
          Tag.NULL, YamlNode.Kind.NOTHING);

  private YamlParser() {}

  /** The one document of the text, or {@link YamlSyntaxException}. */
  public static YamlNode read(String text) {
    try {
      return node(
          new Composer(SETTINGS, new StrictParser(SETTINGS, text)).getSingleNode().orElseThrow());
    } catch (MarkedYamlEngineException wrong) {
      Optional<Mark> mark = wrong.getProblemMark().or(wrong::getContextMark);
      throw bad("is not YAML: " + wrong.getProblem(), mark);
    } catch (YamlEngineException wrong) {
      throw bad(
          "is not YAML: " + wrong.getMessage().lines().findFirst().orElse(""), Optional.empty());
    }
  }

  private static YamlNode node(Node node) {
    if (node instanceof ScalarNode scalar) {
      YamlNode.Kind kind = KINDS.getOrDefault(scalar.getTag(), YamlNode.Kind.TEXT);
      return made(kind, scalar.getValue(), List.of(), node);
    }
    return node instanceof SequenceNode list
        ? made(YamlNode.Kind.LIST, "", children(list.getValue().stream()), node)
        : made(YamlNode.Kind.MAP, "", children(entries((MappingNode) node)), node);
  }

  private static Stream<Node> entries(MappingNode map) {
    return map.getValue().stream().flatMap(e -> Stream.of(e.getKeyNode(), e.getValueNode()));
  }

  private static List<YamlNode> children(Stream<Node> nodes) {
    return nodes.map(YamlParser::node).toList();
  }

  private static YamlNode made(
      YamlNode.Kind kind, String text, List<YamlNode> children, Node node) {
    Mark mark = node.getStartMark().orElseThrow();
    return new YamlNode(kind, text, children, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static YamlSyntaxException bad(String says, Optional<Mark> mark) {
    return new YamlSyntaxException(
        says, mark.map(m -> m.getLine() + 1).orElse(1), mark.map(m -> m.getColumn() + 1).orElse(1));
  }
}

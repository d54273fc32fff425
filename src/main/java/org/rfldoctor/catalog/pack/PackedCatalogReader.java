package org.rfldoctor.catalog.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.YamlNode;

/** Reads the format of {@link PackedCatalogWriter}. Every start runs it. */
public final class PackedCatalogReader {
  private static final YamlNode.Kind[] KINDS = YamlNode.Kind.values();
  private static final int SEVEN = 0x7f;

  private final byte[] bytes;
  private final String[] texts;
  private int at;

  private PackedCatalogReader(byte[] bytes) {
    this.bytes = bytes;
    this.texts = new String[number()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = readText();
    }
  }

  /** The trees, and the hash of their files. */
  public record Unpacked(String hash, List<CatalogFile> trees) {}

  public static Unpacked unpack(byte[] bytes) {
    PackedCatalogReader unpacker = new PackedCatalogReader(bytes);
    String hash = unpacker.text();
    CatalogFile[] trees = new CatalogFile[unpacker.number()];
    for (int i = 0; i < trees.length; i++) {
      trees[i] = new CatalogFile(unpacker.text(), unpacker.node(), "");
    }
    return new Unpacked(hash, Arrays.asList(trees));
  }

  private YamlNode node() {
    YamlNode.Kind kind = KINDS[bytes[at++]];
    int line = number();
    int column = number();
    if (kind != YamlNode.Kind.LIST && kind != YamlNode.Kind.MAP) {
      return new YamlNode(kind, text(), List.of(), line, column);
    }
    int count = number();
    YamlNode[] children = new YamlNode[count];
    for (int i = 0; i < count; i++) {
      children[i] = node();
    }
    return new YamlNode(kind, "", Arrays.asList(children), line, column);
  }

  private String text() {
    return texts[number()];
  }

  private String readText() {
    int length = number();
    int start = at;
    at += length >> 1;
    return new String(
        bytes,
        start,
        length >> 1,
        (length & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  private int number() {
    int number = 0;
    int shift = 0;
    byte next = bytes[at++];
    while (next < 0) {
      number |= (next & SEVEN) << shift;
      shift += 7;
      next = bytes[at++];
    }
    return number | next << shift;
  }
}

package org.rfldoctor.catalog.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.YamlNode;

/** Packs YAML trees into a binary format that is faster to read. Each text is stored once. */
public final class PackedCatalogWriter {
  private static final int SEVEN = 0x7f;
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private PackedCatalogWriter() {}

  public static byte[] pack(List<CatalogFile> trees, String hash) {
    PackedCatalogWriter packer = new PackedCatalogWriter();
    packer.text(hash);
    number(packer.body, trees.size());
    for (CatalogFile tree : trees) {
      packer.text(tree.path());
      packer.node(tree.root());
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    number(packed, packer.texts.size());
    packer.texts.keySet().forEach(text -> writeText(packed, text));
    packed.writeBytes(packer.body.toByteArray());
    return packed.toByteArray();
  }

  private void node(YamlNode node) {
    number(body, node.kind().ordinal());
    number(body, node.line());
    number(body, node.column());
    if (node.isScalar()) {
      text(node.text());
    } else {
      number(body, node.children().size());
      node.children().forEach(this::node);
    }
  }

  private void text(String text) {
    number(body, texts.computeIfAbsent(text, unseen -> texts.size()));
  }

  /** Latin-1 if possible, because it needs no decoding. */
  private static void writeText(ByteArrayOutputStream out, String text) {
    boolean latin = text.chars().allMatch(character -> character < 256);
    byte[] bytes = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    number(out, bytes.length * 2 + (latin ? 0 : 1));
    out.writeBytes(bytes);
  }

  /** A variable-length number: seven bits a byte, lowest first. */
  private static void number(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest > SEVEN) {
      out.write(rest & SEVEN | SEVEN + 1);
      rest >>>= 7;
    }
    out.write(rest);
  }
}

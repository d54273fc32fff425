package org.rfldoctor.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Unpacks what {@link Packer} has packed. On the way of every start, so it does as little as it
 * can.
 */
final class Unpacker {
  private static final Node.Kind[] KINDS = Node.Kind.values();
  private static final int SEVEN = 0x7f;

  private final byte[] bytes;
  private final String[] texts;
  private int at;

  private Unpacker(byte[] bytes) {
    this.bytes = bytes;
    this.texts = new String[number()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = readText();
    }
  }

  /** The trees, and the hash of their files. */
  record Unpacked(String hash, List<Tree> trees) {}

  static Unpacked unpack(byte[] bytes) {
    Unpacker unpacker = new Unpacker(bytes);
    String hash = unpacker.text();
    Tree[] trees = new Tree[unpacker.number()];
    for (int i = 0; i < trees.length; i++) {
      trees[i] = new Tree(unpacker.text(), unpacker.node(), "");
    }
    return new Unpacked(hash, Arrays.asList(trees));
  }

  private Node node() {
    Node.Kind kind = KINDS[bytes[at++]];
    int line = number();
    int column = number();
    if (kind != Node.Kind.LIST && kind != Node.Kind.MAP) {
      return new Node(kind, text(), List.of(), line, column);
    }
    int count = number();
    Node[] children = new Node[count];
    for (int i = 0; i < count; i++) {
      children[i] = node();
    }
    return new Node(kind, "", Arrays.asList(children), line, column);
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

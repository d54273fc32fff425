package org.rfldoctor.render.content;

/**
 * Escapes text for XML and HTML. Markup characters become entities, and characters that XML forbids
 * become U+FFFD.
 */
public final class XmlText {
  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /** Escapes a text for an element or a quoted attribute. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> add(character, escaped));
    return escaped.toString();
  }

  private static void add(int character, StringBuilder into) {
    switch (character) {
      case '&' -> into.append("&amp;");
      case '<' -> into.append("&lt;");
      case '>' -> into.append("&gt;");
      case '"' -> into.append("&quot;");
      case '\'' -> into.append("&#39;");
      default -> into.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
    }
  }

  private static boolean isAllowed(int character) {
    boolean layout = character == '\n' || character == '\t';
    boolean control = character < ' ' && !layout || character >= 0x7F && character <= 0x9F;
    boolean surrogate = character >= 0xD800 && character <= 0xDFFF;
    return !control && !surrogate && (character & 0xFFFE) != 0xFFFE;
  }
}

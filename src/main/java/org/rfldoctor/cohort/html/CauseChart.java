package org.rfldoctor.cohort.html;

import java.util.List;
import org.rfldoctor.cohort.board.CauseGroup;
import org.rfldoctor.render.content.XmlText;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;

/** A bar for each of the most common causes, as SVG. */
final class CauseChart {
  private static final int MOST = 12;
  private static final int ROW = 30;
  private static final int LABEL = 300;
  private static final int WIDTH = 900;
  private static final int COUNT = 60;
  private static final int LONGEST = 38;

  private CauseChart() {}

  static String of(List<CauseGroup> causes) {
    if (causes.isEmpty()) {
      return "";
    }
    List<CauseGroup> shown = causes.subList(0, Math.min(MOST, causes.size()));
    int most = shown.get(0).seats().size();
    StringBuilder svg = new StringBuilder();
    svg.append("<div class=\"wide\"><svg viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(shown.size() * ROW);
    svg.append("\" role=\"img\" aria-label=\"Machines by cause\">\n");
    for (int i = 0; i < shown.size(); i++) {
      int count = shown.get(i).seats().size();
      int width = Math.max(2, (WIDTH - LABEL - COUNT) * count / most);
      int y = i * ROW;
      svg.append("<text x=\"").append(LABEL - 10).append("\" y=\"").append(y + 20);
      svg.append("\" text-anchor=\"end\">").append(text(shown.get(i).cause())).append("</text>");
      svg.append("<rect x=\"").append(LABEL).append("\" y=\"").append(y + 5);
      svg.append("\" width=\"").append(width).append("\" height=\"20\" rx=\"3\" />");
      svg.append("<text x=\"").append(LABEL + width + 8).append("\" y=\"").append(y + 20);
      svg.append("\">").append(count).append("</text>\n");
    }
    return svg.append("</svg></div>\n").toString();
  }

  private static String text(String cause) {
    String shown = ControlCharacterEscaper.text(cause);
    boolean cut = shown.codePointCount(0, shown.length()) > LONGEST;
    return XmlText.escaped(
        cut ? shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "…" : shown);
  }
}

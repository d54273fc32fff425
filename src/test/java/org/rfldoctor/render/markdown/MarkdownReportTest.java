package org.rfldoctor.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rfldoctor.render.Golden;
import org.rfldoctor.render.HostileReport;
import org.rfldoctor.render.Reports;
import org.rfldoctor.report.Report;

class MarkdownReportTest {
  private static String markdown(Report report) {
    return HostileReport.written(report, new MarkdownReport());
  }

  /** Renders the report as HTML. */
  private static String page(String markdown) {
    var tables = List.of(TablesExtension.create());
    return HtmlRenderer.builder()
        .extensions(tables)
        .build()
        .render(Parser.builder().extensions(tables).build().parse(markdown));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ready", "fresh"})
  void reportIsMarkdownForAnIssue(String name) throws IOException {
    Golden.holds("markdown/" + name + ".md", markdown(Reports.named(name)));
  }

  @Test
  void hostileOutputBecomesNoMarkup() {
    String page = page(markdown(HostileReport.report()));

    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script", "<img", "href=\"javascript", "<h1", "<h2", "<strong>bold");
    assertThat(page.replaceAll("(?s)<code[^>]*>.*?</code>", "")).doesNotContain("@torvalds", "#1 ");
    assertThat(count(page, "<details>")).isEqualTo(count(page, "</details>"));
    assertThat(count(page, "<li>")).isEqualTo(1);
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "see https://docs.kernel.org/rust_x/ → see <https://docs.kernel.org/rust_x/>",
        "`make rustavailable` fails → `make rustavailable` fails",
        "x86_64 _a_ b*c ~/x ~~y → x86_64 \\_a\\_ b\\*c ~/x \\~\\~y",
        "ask @jo or look at #12 → ask `@jo` or look at `#12`",
        "rust-src is 5.1+x → rust-src is 5.1+x",
      })
  void proseIsEscapedAndStaysReadable(String text, String markdown) {
    assertThat(MarkdownText.prose(text.strip())).isEqualTo(markdown.strip());
  }

  @Test
  void fenceIsLongerThanTheFencesInItsCode() {
    String block = MarkdownText.block(List.of("````", "```sh"), "sh", "");

    assertThat(page(block))
        .isEqualTo("<pre><code class=\"language-sh\">````\n```sh\n</code></pre>\n");
  }
}

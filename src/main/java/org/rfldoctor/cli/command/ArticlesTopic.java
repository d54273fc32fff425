package org.rfldoctor.cli.command;

import java.util.stream.Collectors;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.LookupTable;

/** The page about the articles that checks cite by number. */
record ArticlesTopic(Catalog catalog) {
  static final String TOPIC = "articles";

  String text() {
    LookupTable articles = catalog.tables().get(TOPIC);
    return "# The articles\n\n"
        + "Five getting-started texts, of which the path here is made. Where one is outdated or wrong, the kernel"
        + " tree at hand counts, and the check says so.\n\n"
        + articles.rows().keySet().stream()
            .map(
                row ->
                    "- article "
                        + row
                        + ": "
                        + cell(articles, row, "title")
                        + "; "
                        + cell(articles, row, "for")
                        + "\n")
            .collect(Collectors.joining());
  }

  private static String cell(LookupTable articles, String row, String column) {
    return articles.cell(row, column).orElse("");
  }
}

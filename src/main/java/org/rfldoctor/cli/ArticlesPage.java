package org.rfldoctor.cli;

import java.util.stream.Collectors;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.check.Table;

/** The page about the articles that checks cite by number. */
record ArticlesPage(Catalog catalog) {
  static final String TOPIC = "articles";

  String text() {
    Table articles = catalog.tables().get(TOPIC);
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

  private static String cell(Table articles, String row, String column) {
    return articles.cell(row, column).orElse("");
  }
}

package org.rfldoctor.kernel.module;

import java.util.List;

/**
 * A module from one of the project's articles, and the parts that do not compile in a tree.
 *
 * @param article such as {@code article 001}
 * @param name the name of the module
 */
public record ArticleModule(String article, String name, List<ArticleModule.Mismatch> mismatches) {
  /**
   * A part of the module that does not compile in the tree.
   *
   * @param written the text in the article
   * @param reason sentences that explain why, with the file and line of the tree that show it
   */
  public record Mismatch(String written, String reason) {}

  public ArticleModule {
    mismatches = List.copyOf(mismatches);
  }
}

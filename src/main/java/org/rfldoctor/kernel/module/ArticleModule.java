package org.rfldoctor.kernel.module;

import java.util.List;

/**
 * A module that an article prints, and what of it a tree does not accept.
 *
 * @param article such as {@code article 001}
 * @param name the name of the module
 */
public record ArticleModule(String article, String name, List<ArticleModule.Mismatch> mismatches) {
  /**
   * A piece of the module that does not compile.
   *
   * @param written as the article has it
   * @param reason a sentence, with a place in the tree that shows it
   */
  public record Mismatch(String written, String reason) {}

  public ArticleModule {
    mismatches = List.copyOf(mismatches);
  }
}

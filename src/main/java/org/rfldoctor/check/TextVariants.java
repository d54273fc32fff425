package org.rfldoctor.check;

import java.util.List;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.expression.TruthValue;
import org.rfldoctor.check.value.FactLookup;

/**
 * A text with variants for different situations. The first variant counts whose condition holds and
 * whose names are all known.
 */
public record TextVariants(List<Variant> variants) {
  public static final TextVariants NONE = of("");

  public TextVariants {
    variants = List.copyOf(variants);
  }

  /**
   * One wording.
   *
   * @param when the condition for this variant
   * @param text a template
   */
  public record Variant(Condition when, String text) {}

  /** A text with one wording. */
  public static TextVariants of(String text) {
    return new TextVariants(List.of(new Variant(Condition.ALWAYS, text)));
  }

  /** The template of the first variant that fits, or whose condition at least holds, or none. */
  public String choose(FactLookup scope) {
    String unfilled = "";
    for (Variant variant : variants) {
      if (variant.when().holds(scope) == TruthValue.YES) {
        if (isFilled(variant.text(), scope)) {
          return variant.text();
        }
        unfilled = variant.text();
      }
    }
    return unfilled;
  }

  private static boolean isFilled(String text, FactLookup scope) {
    for (String name : new Template(text).requiredNames()) {
      if (scope.value(name).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}

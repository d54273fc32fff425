package org.rfldoctor.render.format;

import java.util.Optional;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.value.Value;

/**
 * Texts of check files before any machine is asked: what will be known stands as {@code <name>}.
 */
public final class TemplatePreview {
  private TemplatePreview() {}

  public static String shown(String template) {
    return new Template(template).fillKnown(name -> Optional.of(new Value.Text("<" + name + ">")));
  }
}

package org.rfldoctor.render;

import java.util.Optional;
import org.rfldoctor.check.Template;
import org.rfldoctor.check.Value;

/**
 * Texts of check files before any machine is asked: what will be known stands as {@code <name>}.
 */
final class Placeholders {
  private Placeholders() {}

  static String shown(String template) {
    return new Template(template).fillKnown(name -> Optional.of(new Value.Text("<" + name + ">")));
  }
}

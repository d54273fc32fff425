package org.rfldoctor.kernel.module;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sample of the tree, the template of a new module.
 *
 * @param name such as {@code rust_minimal}
 * @param source the text of its source file
 */
public record ModuleSample(String name, String source) {
  /**
   * The source with the sample's name replaced in the type, {@code name:}, constants, device,
   * comments and messages.
   */
  public String renamed(ModuleName module) {
    return spellings().matcher(source).replaceAll(found -> quoted(found, module));
  }

  /**
   * The name of the module's type, if the sample uses this name for something else and the renamed
   * source would not compile; else empty.
   */
  public Optional<String> clash(ModuleName module) {
    String rest = spellings().matcher(source).replaceAll("");
    boolean used = Pattern.compile("\\b" + module.type() + "\\b").matcher(rest).find();
    return used ? Optional.of(module.type()) : Optional.empty();
  }

  private Pattern spellings() {
    String upper = name.toUpperCase(Locale.ROOT);
    String prose = name.replace('_', ' ');
    return Pattern.compile(
        "(%s)|(\\b%s\\b)|(\\b%s\\b)|(\\b%s)|\\b(?i:%s(?: sample)?)\\b"
            .formatted(camel(), name, name.replace('_', '-'), shortened(upper), prose));
  }

  /**
   * A pattern for the prefix of the constants. The sample rust_misc_device uses {@code
   * RUST_MISC_DEV_}.
   */
  private static String shortened(String upper) {
    return upper.endsWith("DEVICE")
        ? upper.substring(0, upper.length() - "ICE".length()) + "(?:ICE)?"
        : upper;
  }

  private String camel() {
    return Arrays.stream(name.split("_"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private String quoted(MatchResult found, ModuleName module) {
    return Matcher.quoteReplacement(other(found, module));
  }

  private String other(MatchResult found, ModuleName module) {
    if (found.group(1) != null) {
      return module.type();
    }
    if (found.group(2) != null) {
      return module.name();
    }
    if (found.group(3) != null) {
      return module.dashed();
    }
    if (found.group(4) != null) {
      return module.upper();
    }
    return beginsText(found.start()) ? module.title() : module.name();
  }

  /** Whether a string or the text of a {@code //!} comment begins at this index. */
  private boolean beginsText(int at) {
    return source.startsWith("\"", at - 1) || source.startsWith("! ", at - 2);
  }
}

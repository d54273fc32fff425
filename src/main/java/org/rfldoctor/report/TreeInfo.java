package org.rfldoctor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Value;

/**
 * The requirements of the kernel tree for its toolchain.
 *
 * @param from where its minimums were read: {@code tree} or {@code table}
 * @param policy {@code minimum} or {@code exact}
 * @param minimums the version of each tool, empty where it was not learnt
 */
public record TreeInfo(
    Optional<String> release,
    Optional<String> from,
    Optional<String> policy,
    Map<String, Optional<String>> minimums) {
  private static final List<String> TOOLS = List.of("rustc", "bindgen", "llvm");

  /** Built from the facts of checks, because reading them needs a tool. */
  static TreeInfo of(FactLookup learnt) {
    Map<String, Optional<String>> minimums = new LinkedHashMap<>();
    TOOLS.forEach(tool -> minimums.put(tool, text("tree.min." + tool, learnt)));
    return new TreeInfo(
        text("tree.release", learnt),
        text("tree.from", learnt),
        text("tree.policy", learnt),
        minimums);
  }

  private static Optional<String> text(String name, FactLookup learnt) {
    return learnt.value(name).map(Value::text);
  }
}

package org.rfldoctor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;

/**
 * The build that was examined.
 *
 * @param srctree the kernel tree
 * @param objtree the build directory; the tree itself without O=
 * @param release the release of the tree
 * @param series the release series whose requirements count
 * @param kdir the value of {@code --kdir}: the build directory for out-of-tree modules
 * @param config the {@code .config} of the build
 * @param arch ARCH as Kbuild sees it
 * @param srcarch the folder below arch/
 * @param llvm the value of LLVM; empty for GCC
 * @param words the {@code NAME=value} arguments of make, including LLVM
 * @param line make with these words and with O=
 * @param environment other variables of the environment that Kbuild uses, by name
 */
public record BuildInfo(
    Optional<String> srctree,
    Optional<String> objtree,
    Optional<String> release,
    String series,
    Optional<String> kdir,
    Optional<String> config,
    String arch,
    String srcarch,
    String llvm,
    List<String> words,
    List<String> line,
    Map<String, String> environment) {
  public BuildInfo {
    words = List.copyOf(words);
    line = List.copyOf(line);
  }

  /** Whether it builds apart from the tree. */
  public boolean isApart() {
    return objtree.isPresent() && !objtree.equals(srctree);
  }

  /** {@code this tree}, or without one the release whose requirements count. */
  public String treeName() {
    return srctree.isPresent() ? "this tree" : "Linux " + series;
  }

  /** The facts of {@code checks/data/predefined-facts.yaml} that this record contains. */
  public Facts facts() {
    Map<String, Value> facts = new LinkedHashMap<>();
    srctree.ifPresent(path -> facts.put("tree.srctree", new Value.FilePath(path)));
    objtree.ifPresent(path -> facts.put("tree.objtree", new Value.FilePath(path)));
    text("tree.series", series, facts);
    facts.put("tree.name", new Value.Text(treeName()));
    release.ifPresent(it -> facts.put("tree.release", new Value.Text(it)));
    facts.put("make.words", new Value.Words(words));
    facts.put("make.line", new Value.Words(line));
    facts.put("make.llvm", new Value.Text(llvm));
    text("make.ARCH", arch, facts);
    text("make.SRCARCH", srcarch, facts);
    config.ifPresent(path -> facts.put("make.config", new Value.FilePath(path)));
    kdir.ifPresent(path -> facts.put("make.kdir", new Value.FilePath(path)));
    return new Facts(facts);
  }

  /** An empty value is no fact, as in the kernel's scripts. */
  private static void text(String name, String value, Map<String, Value> facts) {
    if (!value.isEmpty()) {
      facts.put(name, new Value.Text(value));
    }
  }
}

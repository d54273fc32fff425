package org.rfldoctor.probe.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.kernel.kbuild.KbuildVariable;
import org.rfldoctor.kernel.kbuild.KbuildVariables;
import org.rfldoctor.kernel.tree.KernelTree;
import org.rfldoctor.kernel.tree.KernelTreeLocator;
import org.rfldoctor.probe.files.LocalFileSystem;

/**
 * The build that is meant: a kernel tree or none, where it builds, and what Kbuild makes of the
 * words and the environment.
 *
 * @param asked the folder of {@code -C}, if one was given
 * @param folder where the person stands
 * @param trusted whether code of the tree may be run
 * @param kdir the folder of {@code --kdir}, if one was given
 */
public record BuildContext(
    User person,
    Path folder,
    Optional<Path> asked,
    Optional<KernelTree> tree,
    KbuildVariables variables,
    boolean trusted,
    Optional<Path> kdir) {

  /**
   * Finds the build.
   *
   * @param folder where the person stands
   * @param asked what {@code -C} says, relative to that folder
   * @param words the {@code NAME=value} of the command line
   * @param trusted whether the person trusts the tree, whomever it belongs to
   */
  public static BuildContext find(
      User person, Path folder, Optional<Path> asked, List<String> words, boolean trusted) {
    KernelTreeLocator search = new KernelTreeLocator(new LocalFileSystem());
    Optional<Path> named = asked.map(path -> folder.resolve(path).normalize());
    Optional<KernelTree> tree = named.map(search::at).orElseGet(() -> search.upward(folder));
    KbuildVariables variables =
        KbuildVariables.of(words, person.environment(), HardwareName.ofThisMachine());
    boolean safe = trusted || tree.filter(found -> new TreeTrust(person).holds(found)).isPresent();
    return new BuildContext(person, folder, named, tree, variables, safe, Optional.empty());
  }

  /** The same, for modules that are built against this folder. */
  public BuildContext forModulesOf(Path kdir) {
    return new BuildContext(person, folder, asked, tree, variables, trusted, Optional.of(kdir));
  }

  /** The kernel tree. */
  public Optional<Path> srctree() {
    return tree.map(KernelTree::srctree);
  }

  /** Where it builds; as make does it, {@code O} starts from {@code -C} or the tree. */
  public Optional<Path> objtree() {
    return tree.map(
        found ->
            variables
                .output()
                .map(output -> asked.orElse(found.srctree()).resolve(output).normalize())
                .or(found::objtree)
                .orElse(found.srctree()));
  }

  /** The configuration: {@code KCONFIG_CONFIG}, from the build directory. */
  public Optional<Path> config() {
    String name = variables.value(KbuildVariable.KCONFIG_CONFIG);
    return objtree().map(path -> path.resolve(name).normalize());
  }

  /** Why nothing of an untrusted tree is run, in a sentence. */
  public String distrust() {
    return "this would run code of the kernel tree, which does not belong to "
        + (person.root() ? "root" : person.user() + " or root")
        + "; --trust-tree allows it";
  }

  /** Where Kbuild runs tools: the build directory if it is there, else the tree. */
  public Path directory() {
    return objtree().filter(path -> path.toFile().isDirectory()).or(this::srctree).orElse(folder);
  }
}

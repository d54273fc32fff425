package org.rfldoctor.probe.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rfldoctor.kernel.kbuild.KbuildVariable;
import org.rfldoctor.kernel.kbuild.KbuildVariables;
import org.rfldoctor.kernel.tree.KernelTree;
import org.rfldoctor.kernel.tree.KernelTreeLocator;
import org.rfldoctor.kernel.tree.TreeFiles;
import org.rfldoctor.probe.files.LocalFileSystem;

/**
 * The build to examine: the user, the kernel tree if there is one, the build directory, and the
 * variables of Kbuild.
 *
 * @param asked the directory of {@code -C}, if it was given
 * @param folder the user's working directory
 * @param objection why code of the tree must not run; empty if it may
 * @param kdir the directory of {@code --kdir}, if it was given
 */
public record BuildContext(
    User person,
    Path folder,
    Optional<Path> asked,
    Optional<KernelTree> tree,
    KbuildVariables variables,
    Optional<String> objection,
    Optional<Path> kdir) {

  /**
   * Characters that a shell interprets. A blank or a colon in the path of the tree is not among
   * them, since the Makefile itself rejects it.
   */
  private static final Pattern SHELL_TAKES =
      Pattern.compile("[;&|<>()$`\"'\\\\*?\\[\\]{}#\\p{Cntrl}]");

  private static final Pattern BLANK_OR_SHELL_TAKES =
      Pattern.compile("\\s|" + SHELL_TAKES.pattern());

  /**
   * Finds the build.
   *
   * @param folder the user's working directory
   * @param asked the argument of {@code -C}, relative to the working directory
   * @param words the arguments {@code NAME=value} of the command line
   * @param trusted whether the user trusts the tree regardless of its owner
   */
  public static BuildContext find(
      User person, Path folder, Optional<Path> asked, List<String> words, boolean trusted) {
    TreeTrust trust = new TreeTrust(person, GroupFile.ofThisMachine());
    KernelTreeLocator search = new KernelTreeLocator(new LocalFileSystem(person.rights()));
    Optional<Path> named = asked.map(path -> folder.resolve(path).normalize());
    Optional<KernelTree> tree =
        named
            .map(search::at)
            .orElseGet(() -> search.upward(folder, above -> trust.objection(above).isEmpty()));
    KbuildVariables variables =
        KbuildVariables.of(words, person.environment(), HardwareName.ofThisMachine());
    BuildContext build =
        new BuildContext(
            person, folder, named, tree, variables, Optional.empty(), Optional.empty());
    return trusted ? build : build.objecting(build.objection(trust));
  }

  /** A build without a kernel tree; none is searched. */
  public static BuildContext withoutTree(User person, Path folder) {
    return new BuildContext(
        person,
        folder,
        Optional.empty(),
        Optional.empty(),
        KbuildVariables.of(List.of(), person.environment(), HardwareName.ofThisMachine()),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<String> objection(TreeTrust trust) {
    Optional<String> code =
        srctree().isPresent()
            ? trust.objection(
                srctree().get(), objtree().orElseThrow(), variables.architecture().srcarch())
            : trust.objection(folder);
    return code.or(() -> RustupChoice.of(person).pathFile(directory()).flatMap(trust::objection));
  }

  private BuildContext objecting(Optional<String> reason) {
    return new BuildContext(person, folder, asked, tree, variables, reason, kdir);
  }

  /**
   * Whether code of the tree may run, since only the user and root could have written it or the
   * user trusts it.
   */
  public boolean trusted() {
    return objection.isEmpty();
  }

  /**
   * Whether a path is in a directory where another user could have placed files that tools read.
   */
  public boolean isForeign(Path path) {
    Stream<Path> places =
        srctree().isPresent()
            ? Stream.of(srctree(), objtree()).flatMap(Optional::stream)
            : Stream.of(folder);
    return !trusted() && places.anyMatch(path.normalize()::startsWith);
  }

  /**
   * The name of the toolchain that rustup would choose in the build directory; empty for its
   * default.
   */
  public Optional<String> rustupChoice() {
    return RustupChoice.of(person).name(directory());
  }

  /** This build with a directory that external modules are built against. */
  public BuildContext forModulesOf(Path kdir) {
    return new BuildContext(person, folder, asked, tree, variables, objection, Optional.of(kdir));
  }

  /** The kernel tree. */
  public Optional<Path> srctree() {
    return tree.map(KernelTree::srctree);
  }

  /** The file system with the user's rights. */
  public TreeFiles files() {
    return new LocalFileSystem(person.rights());
  }

  /** The build directory. As in make, a relative {@code O} starts at {@code -C} or the tree. */
  public Optional<Path> objtree() {
    return tree.map(
        found ->
            variables
                .output()
                .map(output -> asked.orElse(found.srctree()).resolve(output).normalize())
                .or(found::objtree)
                .orElse(found.srctree()));
  }

  /** The path of the configuration: {@code KCONFIG_CONFIG}, relative to the build directory. */
  public Optional<Path> config() {
    String name = variables.value(KbuildVariable.KCONFIG_CONFIG);
    return objtree().map(path -> path.resolve(name).normalize());
  }

  /** The reason why make must not run in these directories; empty if it may. */
  public Optional<String> unfitForMake() {
    return srctree()
        .filter(path -> SHELL_TAKES.matcher(path.toString()).find())
        .or(() -> objtree().filter(path -> BLANK_OR_SHELL_TAKES.matcher(path.toString()).find()))
        .map(
            path ->
                "make is not run: it hands the path "
                    + path
                    + " to a shell without quotes, which takes it for something else");
  }

  /** A sentence that explains why code of an untrusted tree does not run. */
  public String distrust() {
    return "this would run code of the kernel tree, and "
        + objection.orElse("")
        + "; --trust-tree allows it";
  }

  /**
   * The directory where Kbuild runs tools: the build directory if it exists, else the tree. Without
   * a tree, it is the working directory.
   */
  public Path directory() {
    return objtree().filter(path -> path.toFile().isDirectory()).or(this::srctree).orElse(folder);
  }
}

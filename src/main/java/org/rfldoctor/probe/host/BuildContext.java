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
 * The build that is meant: a kernel tree or none, where it builds, and what Kbuild makes of the
 * words and the environment.
 *
 * @param asked the folder of {@code -C}, if one was given
 * @param folder where the person stands
 * @param objection why code of the tree may not be run, if it may not
 * @param kdir the folder of {@code --kdir}, if one was given
 */
public record BuildContext(
    User person,
    Path folder,
    Optional<Path> asked,
    Optional<KernelTree> tree,
    KbuildVariables variables,
    Optional<String> objection,
    Optional<Path> kdir) {

  /** A blank or a colon in the path of a tree is refused by its Makefile before all else. */
  private static final Pattern SHELL_TAKES =
      Pattern.compile("[;&|<>()$`\"'\\\\*?\\[\\]{}#\\p{Cntrl}]");

  private static final Pattern BLANK_OR_SHELL_TAKES =
      Pattern.compile("\\s|" + SHELL_TAKES.pattern());

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

  /** Whether nobody but the user and root could have written what is executed. */
  public boolean trusted() {
    return objection.isEmpty();
  }

  /** Whether somebody else could have put something there that tools pick up in this folder. */
  public boolean isForeign(Path path) {
    Stream<Path> places =
        srctree().isPresent()
            ? Stream.of(srctree(), objtree()).flatMap(Optional::stream)
            : Stream.of(folder);
    return !trusted() && places.anyMatch(path.normalize()::startsWith);
  }

  /** The toolchain that rustup would choose by its name in the build directory. */
  public Optional<String> rustupChoice() {
    return RustupChoice.of(person).name(directory());
  }

  /** The same, for modules that are built against this folder. */
  public BuildContext forModulesOf(Path kdir) {
    return new BuildContext(person, folder, asked, tree, variables, objection, Optional.of(kdir));
  }

  /** The kernel tree. */
  public Optional<Path> srctree() {
    return tree.map(KernelTree::srctree);
  }

  /** The file system, as the user may read it. */
  public TreeFiles files() {
    return new LocalFileSystem(person.rights());
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

  /** Why make would do something else in these folders than build, if it would. */
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

  /** Why nothing of an untrusted tree is run, in a sentence. */
  public String distrust() {
    return "this would run code of the kernel tree, and "
        + objection.orElse("")
        + "; --trust-tree allows it";
  }

  /** Where Kbuild runs tools: the build directory if it is there, else the tree. */
  public Path directory() {
    return objtree().filter(path -> path.toFile().isDirectory()).or(this::srctree).orElse(folder);
  }
}

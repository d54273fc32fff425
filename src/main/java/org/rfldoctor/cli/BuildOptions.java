package org.rfldoctor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.check.NearMiss;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which build is meant, in make's own words. */
final class BuildOptions {
  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  @Option(
      names = "-C",
      paramLabel = "TREE",
      description = "The kernel tree; by default the one that the current folder lies in.")
  Path tree;

  @Option(
      names = "--kdir",
      paramLabel = "DIR",
      description =
          "Where modules outside the tree are built against; by default"
              + " /lib/modules/$(uname -r)/build, if it is there.")
  Path kdir;

  @Option(
      names = "--release",
      paramLabel = "X.Y",
      description = "Without a tree: judge by what this release asks for, such as 6.12.")
  String release;

  @Option(
      names = "--trust-tree",
      description = "Run the tree's own scripts although the tree is neither yours nor root's.")
  boolean trusted;

  @Parameters(
      paramLabel = "NAME=VALUE",
      arity = "0..*",
      description =
          "O=, LLVM=, RUSTC=, BINDGEN=, CC=, ARCH=, CROSS_COMPILE=, … as make takes them.")
  private List<String> given = new ArrayList<>();

  /** The words for make; checked only now, since a mistyped option is the first thing to tell. */
  List<String> words() {
    for (String word : given) {
      if (word.indexOf('=') < 1) {
        String problem = "'" + word + "' is neither a command nor NAME=VALUE" + hint(word);
        throw new ParameterException(command.commandLine(), problem);
      }
    }
    return given;
  }

  /** Says all of these to make, and nothing else. */
  void say(List<String> words) {
    given = words;
  }

  /** Says a word more to make; another value for a name that was said already takes its place. */
  void say(String word) {
    List<String> words = new ArrayList<>(given);
    words.removeIf(other -> other.startsWith(word.substring(0, word.indexOf('=') + 1)));
    words.add(word);
    given = words;
  }

  private static String hint(String word) {
    return NearMiss.of(word, List.of("check", "explain", "catalog", "guide"))
        .map(near -> "; did you mean '" + near + "'?")
        .orElse("; for a kernel tree, say -C " + word);
  }
}

package org.rfldoctor.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds the check files against all rules when the tool is built, and packs them for its start. */
public final class Bake {
  private Bake() {}

  /**
   * @param args the folder of the check files; the folder to pack them into, if any; and {@code
   *     --lenient} to complain of wrong files, and leave out those that cannot be read, instead of
   *     failing
   */
  public static void main(String[] args) throws IOException {
    Validation validation = new Validation(Path.of(args[0]), List.of());
    if (!validation.problems().isEmpty()) {
      BadCheckException bad = new BadCheckException(validation.problems());
      if (!List.of(args).contains("--lenient")) {
        throw bad;
      }
      System.err.println(bad.getMessage());
    }
    if (args.length > 1) {
      write(validation.readable(), Path.of(args[1]));
    }
  }

  private static void write(List<Tree> trees, Path folder) throws IOException {
    Files.createDirectories(folder);
    String hash = Hash.of(trees);
    Map<Boolean, List<Tree>> parts =
        trees.stream().collect(Collectors.partitioningBy(Tree::isCases));
    Files.write(folder.resolve("catalog.bin"), Packer.pack(parts.get(false), hash));
    Files.write(folder.resolve("cases.bin"), Packer.pack(parts.get(true), hash));
  }
}

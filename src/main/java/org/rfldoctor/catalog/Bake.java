package org.rfldoctor.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds the check files against all rules when the tool is built, and packs them for its start. */
public final class Bake {
  private Bake() {}

  /**
   * @param args the folder of the check files, and the folder to pack them into, if any
   */
  public static void main(String[] args) throws IOException {
    Validation validation = Validation.of(Path.of(args[0]), List.of());
    if (args.length > 1) {
      write(validation.trees(), Path.of(args[1]));
    }
  }

  private static void write(List<Tree> trees, Path folder) throws IOException {
    CatalogReader reader = new CatalogReader(tree -> Ledger.SILENT);
    reader.read(trees);
    List<Tree> ordered =
        new ArrayList<>(trees.stream().filter(tree -> tree.isIn(FolderReader.DATA)).toList());
    Order.of(reader.checks()).forEach(check -> ordered.add(reader.sources().get(check.id())));
    List<Tree> cases = trees.stream().filter(Tree::isCases).toList();
    String hash = Hash.of(trees);
    Files.createDirectories(folder);
    Files.write(folder.resolve("catalog.bin"), Packer.pack(ordered, hash));
    Files.write(folder.resolve("cases.bin"), Packer.pack(cases, hash));
  }
}

package org.rfldoctor.catalog.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.catalog.read.CatalogDirectoryReader;
import org.rfldoctor.catalog.read.CatalogReader;
import org.rfldoctor.catalog.validate.CatalogValidator;
import org.rfldoctor.catalog.validate.CheckOrder;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.ReadListener;

/** Validates the check files at build time and packs them for a fast start. */
public final class CatalogCompiler {
  private CatalogCompiler() {}

  /**
   * @param args the folder of the check files, and the folder to pack them into, if any
   */
  public static void main(String[] args) throws IOException {
    CatalogValidator validation = CatalogValidator.of(Path.of(args[0]), List.of());
    if (args.length > 1) {
      write(validation.trees(), Path.of(args[1]));
    }
  }

  private static void write(List<CatalogFile> trees, Path folder) throws IOException {
    CatalogReader reader = new CatalogReader(tree -> ReadListener.SILENT);
    reader.read(trees);
    List<CatalogFile> ordered =
        new ArrayList<>(
            trees.stream().filter(tree -> tree.isIn(CatalogDirectoryReader.DATA)).toList());
    CheckOrder.of(reader.checks()).forEach(check -> ordered.add(reader.sources().get(check.id())));
    List<CatalogFile> signatures =
        trees.stream().filter(CatalogFile::isSignatures).map(FragmentRemover::without).toList();
    List<CatalogFile> cases = trees.stream().filter(CatalogFile::isCases).toList();
    String hash = CatalogHash.of(trees);
    Files.createDirectories(folder);
    Files.write(folder.resolve("catalog.bin"), PackedCatalogWriter.pack(ordered, hash));
    Files.write(folder.resolve("signatures.bin"), PackedCatalogWriter.pack(signatures, hash));
    Files.write(folder.resolve("cases.bin"), PackedCatalogWriter.pack(cases, hash));
  }
}

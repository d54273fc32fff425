package org.rfldoctor.catalog.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rfldoctor.catalog.read.CatalogDirectoryReader;
import org.rfldoctor.catalog.read.CatalogReader;
import org.rfldoctor.catalog.signatures.SignatureFileReader;
import org.rfldoctor.catalog.validate.CatalogValidator;
import org.rfldoctor.catalog.validate.CheckOrder;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.Diagnosis;
import org.rfldoctor.log.Signature;

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
    List<CatalogFile> cases = trees.stream().filter(CatalogFile::isCases).toList();
    List<CatalogFile> logs = trees.stream().filter(CatalogFile::isSignatures).toList();
    SignatureFileReader files = new SignatureFileReader(reader.remedies(), ReadListener.SILENT);
    List<Signature> signatures =
        logs.stream().flatMap(file -> files.read(file).signatures().stream()).toList();
    List<CatalogFile> causes = logs.stream().map(SignatureRemover::without).toList();
    String hash = CatalogHash.of(trees);
    Files.createDirectories(folder);
    Map<PackedFiles, List<CatalogFile>> content =
        Map.of(
            PackedFiles.CATALOG, ordered,
            PackedFiles.CASES, cases,
            PackedFiles.OWNERS, List.of(owners(reader.checks())),
            PackedFiles.SIGNATURES, List.of(PackedSignatures.pack(signatures)),
            PackedFiles.CAUSES, causes);
    for (Map.Entry<PackedFiles, List<CatalogFile>> file : content.entrySet()) {
      Files.write(
          folder.resolve(file.getKey().file()), PackedCatalogWriter.pack(file.getValue(), hash));
    }
  }

  /** A map from each diagnosis to the id of its check. */
  private static CatalogFile owners(List<Check> checks) {
    List<YamlNode> pairs = new ArrayList<>();
    for (Check check : checks) {
      for (Diagnosis diagnosis : check.diagnoses()) {
        pairs.add(text(diagnosis.id()));
        pairs.add(text(check.id()));
      }
    }
    return new CatalogFile("owners.yaml", new YamlNode(YamlNode.Kind.MAP, "", pairs, 1, 1), "");
  }

  private static YamlNode text(String text) {
    return new YamlNode(YamlNode.Kind.TEXT, text, List.of(), 1, 1);
  }
}

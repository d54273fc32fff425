package org.rfldoctor.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rfldoctor.catalog.Catalog;
import org.rfldoctor.catalog.pack.PackedCatalogReader;
import org.rfldoctor.catalog.pack.PackedCatalogWriter;
import org.rfldoctor.catalog.read.CatalogDirectoryReader;
import org.rfldoctor.catalog.read.CatalogReader;

/** Packed trees are unpacked unchanged. */
class PackingTest {
  private static final String YAML =
      """
      text: ≥ 🦀 "ä"
      long: %s
      numbers: [1, 1.5, 0x10, true, null, ~]
      empty: { a: [], b: {}, c: '' }
      """
          .formatted("x".repeat(70_000));

  @Test
  void everyKindOfNodeIsUnpackedWithItsPosition() {
    YamlNode root = YamlParser.read(YAML);

    PackedCatalogReader.Unpacked unpacked =
        PackedCatalogReader.unpack(
            PackedCatalogWriter.pack(List.of(new CatalogFile("tree/a.yaml", root, YAML)), "abc"));

    assertThat(unpacked.hash()).isEqualTo("abc");
    assertThat(unpacked.trees()).containsExactly(new CatalogFile("tree/a.yaml", root, ""));
  }

  @Test
  void packedCheckEqualsTheValidatedCheck(@TempDir Path parent) {
    Catalog strict = new Draft(parent).catalog();
    List<CatalogFile> trees =
        CatalogDirectoryReader.read(parent.resolve("checks"), new ValidationResults(""));
    CatalogReader packed = new CatalogReader(tree -> ReadListener.SILENT);

    packed.read(PackedCatalogReader.unpack(PackedCatalogWriter.pack(trees, "")).trees());

    assertThat(packed.checks()).isEqualTo(strict.checks()).isNotEmpty();
    assertThat(packed.given()).isEqualTo(strict.given()).isNotEmpty();
    assertThat(strict.tables()).containsAllEntriesOf(packed.tables());
    assertThat(packed.tables()).containsOnlyKeys("packages");
  }
}

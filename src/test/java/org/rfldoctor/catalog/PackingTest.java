package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packed trees are read again as they were. */
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
  void everyKindOfNodeComesBackWithItsPlace() {
    Node root = YamlReader.read(YAML);

    Unpacker.Unpacked unpacked =
        Unpacker.unpack(Packer.pack(List.of(new Tree("tree/a.yaml", root, YAML)), "abc"));

    assertThat(unpacked.hash()).isEqualTo("abc");
    assertThat(unpacked.trees()).containsExactly(new Tree("tree/a.yaml", root, ""));
  }

  @Test
  void aPackedCheckIsReadAsTheStrictOne(@TempDir Path parent) {
    Catalog strict = new Draft(parent).catalog();
    List<Tree> trees = FolderReader.read(parent.resolve("checks"), new Findings(""));
    CatalogReader packed = new CatalogReader(tree -> Ledger.SILENT);

    packed.read(Unpacker.unpack(Packer.pack(trees, "")).trees());

    assertThat(packed.checks()).isEqualTo(strict.checks()).isNotEmpty();
    assertThat(packed.given()).isEqualTo(strict.given()).isNotEmpty();
    assertThat(strict.tables()).containsAllEntriesOf(packed.tables());
    assertThat(packed.tables()).containsOnlyKeys("packages");
  }
}

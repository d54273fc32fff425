package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.catalog.pack.PackedCatalogReader;
import org.rfldoctor.catalog.pack.PackedFiles;
import org.rfldoctor.catalog.read.CatalogDirectoryReader;
import org.rfldoctor.catalog.read.CatalogReader;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.check.Check;

/**
 * The packed catalog, which the build has validated. Its checks are read at their first use. The
 * owner of a diagnosis is read alone, since {@code diagnose --log-only} needs no other check: 1 ms
 * instead of 28 ({@code src/bench/logs short}).
 */
final class BundledContent implements CatalogContent {
  private final List<CatalogFile> files = new ArrayList<>();
  private String hash;
  private CatalogReader reader;
  private List<Check> checks;

  @Override
  public synchronized CatalogReader reader() {
    if (reader == null) {
      PackedCatalogReader.Unpacked packed = PackedFiles.CATALOG.read();
      CatalogReader opened = new CatalogReader(tree -> ReadListener.SILENT);
      List<CatalogFile> data = new ArrayList<>();
      for (CatalogFile tree : packed.trees()) {
        (tree.isIn(CatalogDirectoryReader.DATA) ? data : files).add(tree);
      }
      opened.read(data);
      hash = packed.hash();
      reader = opened;
    }
    return reader;
  }

  @Override
  public synchronized String hash() {
    reader();
    return hash;
  }

  @Override
  public synchronized List<Check> checks() {
    if (checks == null) {
      CatalogReader opened = reader();
      opened.read(files);
      checks = opened.checks();
    }
    return checks;
  }

  @Override
  public synchronized Optional<Check> owner(String diagnosis) {
    if (checks != null) {
      return CatalogContent.super.owner(diagnosis);
    }
    CatalogReader opened = reader();
    String id = PackedFiles.OWNERS.read().trees().get(0).root().under(diagnosis).text();
    for (CatalogFile file : files) {
      if (file.id().equals(id)) {
        return Optional.of(opened.check(file));
      }
    }
    return Optional.empty();
  }
}

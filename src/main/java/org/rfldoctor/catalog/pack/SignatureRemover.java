package org.rfldoctor.catalog.pack;

import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.YamlNode;

/** Removes the signatures from a signature file, which are packed on their own. */
final class SignatureRemover {
  private static final String SIGNATURES = "signatures";

  private SignatureRemover() {}

  static CatalogFile without(CatalogFile file) {
    List<YamlNode> kept = new ArrayList<>();
    List<YamlNode> children = file.root().children();
    for (int i = 0; i < children.size(); i += 2) {
      if (!children.get(i).text().equals(SIGNATURES)) {
        kept.add(children.get(i));
        kept.add(children.get(i + 1));
      }
    }
    YamlNode root = file.root();
    return new CatalogFile(
        file.path(), new YamlNode(root.kind(), root.text(), kept, root.line(), root.column()), "");
  }
}

package org.rfldoctor.catalog.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.YamlNode;

/** Removes what only tests read from signatures: the log fragments and their sources. */
final class FragmentRemover {
  private static final Set<String> OF_TESTS = Set.of("log", "source", "row");

  private FragmentRemover() {}

  static CatalogFile without(CatalogFile file) {
    return new CatalogFile(file.path(), without(file.root()), "");
  }

  private static YamlNode without(YamlNode node) {
    List<YamlNode> kept = new ArrayList<>();
    List<YamlNode> children = node.children();
    if (node.is(YamlNode.Kind.MAP)) {
      for (int i = 0; i < children.size(); i += 2) {
        if (!OF_TESTS.contains(children.get(i).text())) {
          kept.add(children.get(i));
          kept.add(without(children.get(i + 1)));
        }
      }
    } else {
      children.forEach(child -> kept.add(without(child)));
    }
    return new YamlNode(node.kind(), node.text(), kept, node.line(), node.column());
  }
}

package org.rfldoctor.kernel.tree;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An in-memory tree of files and links. */
final class FakeTreeFiles implements TreeFiles {
  private final Map<Path, String> texts = new HashMap<>();
  private final Map<Path, Path> links = new HashMap<>();

  FakeTreeFiles file(String path, String text) {
    texts.put(Path.of(path), text);
    return this;
  }

  FakeTreeFiles link(String path, String target) {
    links.put(Path.of(path), Path.of(target));
    return this;
  }

  @Override
  public Optional<String> text(Path file) {
    return Optional.ofNullable(texts.get(file));
  }

  @Override
  public List<String> names(Path folder) {
    return texts.keySet().stream()
        .filter(p -> p.startsWith(folder) && !p.equals(folder))
        .map(p -> p.getName(folder.getNameCount()).toString())
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public boolean isFolder(Path path) {
    return !names(path).isEmpty();
  }

  @Override
  public Optional<Path> linkTarget(Path link) {
    return Optional.ofNullable(links.get(link));
  }
}

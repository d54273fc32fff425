package org.rfldoctor.kernel.kconfig;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rfldoctor.kernel.tree.TreeFiles;

/** A tree of text files without folders and links. Paths are relative to its root. */
public record TextFiles(Function<String, Optional<String>> texts) implements TreeFiles {

  public static Kconfig kconfig(
      Function<String, Optional<String>> texts, Map<String, String> variables) {
    return Kconfig.of(new TextFiles(texts), Path.of(""), variables);
  }

  @Override
  public Optional<String> text(Path file) {
    return texts.apply(file.toString());
  }

  @Override
  public List<String> names(Path folder) {
    return List.of();
  }

  @Override
  public boolean isFolder(Path path) {
    return false;
  }

  @Override
  public Optional<Path> linkTarget(Path link) {
    return Optional.empty();
  }
}

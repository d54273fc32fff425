package org.rfldoctor.probe.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloneStoreTest {
  @TempDir Path home;

  @Test
  void aCloneIsFoundFromTheFolderItWasMadeInOnly() throws IOException {
    Path tree = tree("linux");
    clones().add(home, tree);

    assertThat(clones().find(home)).contains(tree);
    assertThat(clones().find(home.resolve("linux"))).isEmpty();
  }

  @Test
  void aCloneThatWasRemovedIsNotFound() throws IOException {
    Path tree = tree("linux");
    clones().add(home, tree);

    Files.delete(tree.resolve("Makefile"));

    assertThat(clones().find(home)).isEmpty();
  }

  @Test
  void theLastCloneOfAFolderCounts() throws IOException {
    clones().add(home, tree("linux"));
    clones().add(home, tree("next"));

    assertThat(clones().find(home)).contains(home.resolve("next"));
  }

  @Test
  void lookingForACloneWritesNothing() {
    clones().find(home);

    assertThat(home.resolve(".local")).doesNotExist();
  }

  private Path tree(String name) throws IOException {
    Path tree = Files.createDirectories(home.resolve(name));
    Files.writeString(tree.resolve("Makefile"), "VERSION = 6\n");
    return tree;
  }

  private CloneStore clones() {
    return CloneStore.of(new User("jo", 1000, home, false, Map.of(), List.of()));
  }
}

package org.rfldoctor.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rfldoctor.catalog.Catalog;

/** A small valid folder of check files. Tests add errors to it. */
public final class Draft {
  public static final String CHECK = "toolchain/rustc.yaml";
  public static final String CASES = "toolchain/rustc.test.yaml";
  public static final String GIVEN = "data/predefined-facts.yaml";
  public static final String PACKAGES = "data/packages.yaml";

  private final Path folder;

  public Draft(Path parent) {
    folder = parent.resolve("checks");
    file(
        CHECK,
        """
        title: rustc
        why: The kernel is compiled with it.
        level: required
        probes:
          version: { run: ['{make.RUSTC}', --version] }
        facts:
          rustc.version: { type: version, from: version, match: '^rustc (\\S+)' }
        pass: rustc.version >= 1.78.0
        observed: '{rustc.version}'
        diagnoses:
          - id: rustc-too-old
            when: rustc.version < 1.78.0
            message: rustc is {rustc.version}.
            remedies:
              - route: packages
                install: rustc
                accept-version: candidate >= 1.78.0
        cites: [article 004]
        """);
    file(
        CASES,
        """
        - name: new enough
          given: { version: { stdout: rustc 1.85.1 } }
          then: pass
        - name: too old
          given: { version: { stdout: rustc 1.63.0 } }
          then: { fail: rustc-too-old }
        """);
    file(
        GIVEN,
        """
        make.RUSTC: { type: list, description: as Kbuild sees it, example: rustc }
        machine.root: { type: boolean, description: whether that person is root, example: 'no' }
        tree.objtree: { type: path, description: the build directory, example: null }
        """);
    file(PACKAGES, "rows:\n  rustc: { apt: rustc }\n");
    file("data/roadmap.yaml", "[]\n");
  }

  /** Writes or overwrites a file. */
  public Draft file(String path, String text) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), text);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Replaces the only occurrence of a text in a file. */
  public Draft change(String path, String from, String to) {
    try {
      String text = Files.readString(folder.resolve(path));
      assertThat(text).containsOnlyOnce(from);
      return file(path, text.replace(from, to));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The present text of a file. */
  public String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public Draft remove(String path) {
    try {
      Files.delete(folder.resolve(path));
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The problems of this folder, with paths from {@code checks/} on. Fails if it is valid. */
  public List<String> problems() {
    InvalidCatalogException bad =
        catchThrowableOfType(InvalidCatalogException.class, () -> Catalog.in(folder));
    assertThat(bad).as("is refused").isNotNull();
    String parent = folder.getParent() + "/";
    return bad.problems().stream().map(it -> it.toString().replace(parent, "")).toList();
  }

  public Catalog catalog() {
    return Catalog.in(folder);
  }

  public Path folder() {
    return folder;
  }
}

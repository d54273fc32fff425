package org.rfldoctor.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.rfldoctor.catalog.yaml.IdRule;
import org.rfldoctor.check.SpellingSuggestion;
import org.rfldoctor.check.Stage;

/** The two files of a new check. They are valid, and their comments say what to fill in. */
public final class CheckSkeleton {
  private static final String CHECK =
      """
      title: ID
      why: Say in one or two sentences what a kernel developer needs ID for.
      level: optional # required: the build stops without it; recommended: it is worth a warning
      tool-check:
        tool: ID
        version-pattern: '(\\d+(?:\\.\\d+)+)'
        not-found:
          remedies: # with a row in data/packages.yaml, write `install: [ID]` in place of `not-found:`
            - title: Install ID
              note: Say where it comes from.
      cites: [Documentation/process/changes.rst]
      """;
  private static final String CASES =
      """
      - name: the ID of Debian 13
        source: made up; put in what `ID --version` prints, and say where
        given: { version: { stdout: "ID 1.0\\n" } }
        then: { outcome: pass, observed: '1.0' }
      """;

  private final Path check;
  private final String id;

  private CheckSkeleton(Path check, String id) {
    this.check = check;
    this.id = id;
  }

  /**
   * The files of a check in a folder of check files.
   *
   * @param place {@code stage/id}, or {@code stage/group/id}
   * @throws IllegalArgumentException with a message for the user if the place is invalid
   */
  public static CheckSkeleton of(Path folder, String place) {
    List<String> parts = List.of(place.split("/", -1));
    List<String> stages = Arrays.stream(Stage.values()).map(Stage::word).toList();
    if (parts.size() < 2 || parts.size() > 3) {
      throw new IllegalArgumentException(
          "'" + place + "' is not STAGE/ID; the stages are " + String.join(", ", stages));
    }
    if (!stages.contains(parts.get(0))) {
      throw new IllegalArgumentException(
          "unknown stage '"
              + parts.get(0)
              + "'"
              + SpellingSuggestion.of(parts.get(0), stages)
                  .map(stage -> "; did you mean '" + stage + "'?")
                  .orElse("; the stages are " + String.join(", ", stages)));
    }
    for (String name : parts.subList(1, parts.size())) {
      IdRule.violation(name)
          .ifPresent(
              says -> {
                throw new IllegalArgumentException(says);
              });
    }
    return new CheckSkeleton(folder.resolve(place + ".yaml"), parts.get(parts.size() - 1));
  }

  /**
   * Writes both files.
   *
   * @return their paths
   * @throws FileAlreadyExistsException if one of them exists; nothing is overwritten
   */
  public List<Path> write() throws FileAlreadyExistsException {
    Path cases = check.resolveSibling(id + ".test.yaml");
    try {
      Files.createDirectories(check.getParent());
      if (Files.exists(cases)) {
        throw new FileAlreadyExistsException(cases.toString());
      }
      write(check, CHECK);
      write(cases, CASES);
      return List.of(check, cases);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void write(Path file, String text) throws IOException {
    Files.writeString(file, text.replace("ID", id), StandardOpenOption.CREATE_NEW);
  }
}

package org.rfldoctor.catalog.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.ValidationResults;
import org.rfldoctor.catalog.yaml.YamlFileReader;
import org.rfldoctor.catalog.yaml.YamlParser;
import org.rfldoctor.catalog.yaml.YamlSyntaxException;
import org.rfldoctor.check.SourcePosition;
import org.rfldoctor.check.SpellingSuggestion;
import org.rfldoctor.check.Stage;

/** Finds the files of a catalog in a folder, and reads them as YAML. */
public final class CatalogDirectoryReader {
  public static final String DATA = "data";
  private static final List<String> FOLDERS =
      Stream.of(
              Stream.of(DATA),
              Arrays.stream(Stage.values()).map(Stage::word),
              Stream.of(CatalogFile.LOG))
          .flatMap(names -> names)
          .toList();

  private final Path folder;
  private final boolean several;
  private final ValidationResults findings;
  private final List<CatalogFile> trees = new ArrayList<>();

  private CatalogDirectoryReader(Path folder, boolean several, ValidationResults findings) {
    this.folder = folder;
    this.several = several;
    this.findings = findings;
  }

  /** The files: those of data first, then by stage. An unreadable file is reported as a problem. */
  public static List<CatalogFile> read(Path folder, ValidationResults findings) {
    return new CatalogDirectoryReader(folder, false, findings).read();
  }

  /** The files of one folder of several, which messages name with the folder. */
  public static List<CatalogFile> readOneOfSeveral(Path folder, ValidationResults findings) {
    return new CatalogDirectoryReader(folder, true, findings).read();
  }

  private List<CatalogFile> read() {
    List<Path> children = new ArrayList<>(list(folder));
    children.sort(Comparator.comparing(child -> FOLDERS.indexOf(child.getFileName().toString())));
    children.forEach(this::readStage);
    return trees;
  }

  /** The file's name in messages; the results name the only folder of a catalog. */
  private Optional<String> shown(String path) {
    return several ? Optional.of(folder + "/" + path) : Optional.empty();
  }

  private String file(String path) {
    return shown(path).orElseGet(() -> findings.file(path));
  }

  private void problem(String path, String says) {
    findings.problem(new SourcePosition(file(path), 1, 1), says);
  }

  private List<Path> list(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void readStage(Path child) {
    String name = child.getFileName().toString();
    if (!Files.isDirectory(child)) {
      if (name.endsWith(".yaml") || name.endsWith(".yml")) {
        problem(name, "lies in no stage");
      }
    } else if (name.equals(CatalogFile.LOG)) {
      list(child).forEach(family -> list(family).forEach(this::readFile));
    } else if (FOLDERS.contains(name)) {
      list(child).forEach(name.equals(DATA) ? this::readFile : this::readGroupOrFile);
    } else {
      String stages = "; the stages are " + String.join(", ", FOLDERS.subList(1, FOLDERS.size()));
      String meant = SpellingSuggestion.question(name, FOLDERS);
      problem(name, "no stage is called '" + name + "'" + (meant.isEmpty() ? stages : meant));
    }
  }

  /** A stage may have subfolders, which have no other meaning. */
  private void readGroupOrFile(Path path) {
    if (Files.isDirectory(path)) {
      list(path).forEach(this::readFile);
    } else {
      readFile(path);
    }
  }

  private void readFile(Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    if (!path.endsWith(".yaml") || !Files.isRegularFile(file)) {
      problem(path, "is no .yaml file");
      return;
    }
    CatalogFile unread = new CatalogFile(path, null, "");
    try {
      String text = YamlFileReader.text(file);
      trees.add(new CatalogFile(path, YamlParser.read(text), text, shown(path)));
    } catch (YamlSyntaxException wrong) {
      findings.problem(
          new SourcePosition(file(path), wrong.line(), wrong.column()), wrong.getMessage());
      findings.unreadable(unread.isCases() || unread.isSignatures() ? path : unread.id());
    }
  }
}

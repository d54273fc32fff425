package org.rfldoctor.catalog.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.ValidationResults;
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
  private final ValidationResults findings;
  private final List<CatalogFile> trees = new ArrayList<>();

  private CatalogDirectoryReader(Path folder, ValidationResults findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** The files, those of data first and then stage by stage; what cannot be read is found wrong. */
  public static List<CatalogFile> read(Path folder, ValidationResults findings) {
    CatalogDirectoryReader reader = new CatalogDirectoryReader(folder, findings);
    List<Path> children = new ArrayList<>(reader.list(folder));
    children.sort(Comparator.comparing(child -> FOLDERS.indexOf(child.getFileName().toString())));
    children.forEach(reader::readStage);
    return reader.trees;
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
        findings.problem(name, "lies in no stage");
      }
    } else if (name.equals(CatalogFile.LOG)) {
      list(child).forEach(family -> list(family).forEach(this::readFile));
    } else if (FOLDERS.contains(name)) {
      list(child).forEach(name.equals(DATA) ? this::readFile : this::readGroupOrFile);
    } else {
      String stages = "; the stages are " + String.join(", ", FOLDERS.subList(1, FOLDERS.size()));
      String meant = SpellingSuggestion.question(name, FOLDERS);
      findings.problem(
          name, "no stage is called '" + name + "'" + (meant.isEmpty() ? stages : meant));
    }
  }

  /** A stage may keep its files in groups, which is only a matter of order. */
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
      findings.problem(path, "is no .yaml file");
      return;
    }
    CatalogFile unread = new CatalogFile(path, null, "");
    try {
      String text = text(file);
      trees.add(new CatalogFile(path, YamlParser.read(text), text));
    } catch (YamlSyntaxException wrong) {
      findings.problem(
          new SourcePosition(findings.file(path), wrong.line(), wrong.column()),
          wrong.getMessage());
      findings.unreadable(unread.isCases() || unread.isSignatures() ? path : unread.id());
    }
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > YamlParser.LARGEST) {
        throw new YamlSyntaxException("is larger than " + YamlParser.LARGEST / 1024 + " KiB", 1, 1);
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException wrong) {
      throw new YamlSyntaxException("is not UTF-8", 1, 1);
    } catch (IOException unreadable) {
      throw new YamlSyntaxException("cannot be read: " + unreadable.getMessage(), 1, 1);
    }
  }
}

package org.rfldoctor.profile;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rfldoctor.catalog.read.CatalogDirectoryReader;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.CatalogProblem;
import org.rfldoctor.catalog.yaml.IdRule;
import org.rfldoctor.catalog.yaml.InvalidCatalogException;
import org.rfldoctor.catalog.yaml.MappingEntry;
import org.rfldoctor.catalog.yaml.MappingReader;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.ScalarReader;
import org.rfldoctor.catalog.yaml.ValidationResults;
import org.rfldoctor.catalog.yaml.YamlFileReader;
import org.rfldoctor.catalog.yaml.YamlNode;
import org.rfldoctor.catalog.yaml.YamlParser;
import org.rfldoctor.catalog.yaml.YamlSyntaxException;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.SourcePosition;
import org.rfldoctor.check.SpellingSuggestion;
import org.rfldoctor.check.Stage;
import org.rfldoctor.profile.Profile.Located;
import org.rfldoctor.report.ProfileInfo;

/** Reads and validates a profile. It reports all problems at once, each with line and column. */
public final class ProfileReader {
  private static final List<String> LEVELS =
      Arrays.stream(Level.values()).map(Level::word).toList();
  private static final List<String> STAGES =
      Arrays.stream(Stage.values()).map(Stage::word).toList();

  /**
   * A URL or absolute path without blanks, quotes and shell characters. It cannot begin with a
   * dash, so git cannot read it as an option.
   */
  private static final Pattern URL =
      Pattern.compile(
          "(https?|git|ssh|file)://[^\\s\\p{Cc}'\"`$\\\\;&|<>()]+|/[^\\s\\p{Cc}'\"`$\\\\;&|<>()]+");

  private static final Pattern BRANCH = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._/+-]*");
  private static final Pattern ARGUMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*=[^\\p{Cc}]*");
  private static final Pattern PLACE = Pattern.compile("(~/|/)[^\\p{Cc}]*");

  /**
   * The longest header or footer, in lines. The checklist needs the rest of a terminal with 24
   * lines.
   */
  private static final int LONGEST_TEXT = 5;

  private final Path file;
  private final String shown;
  private final CatalogFile source;
  private final ValidationResults results = new ValidationResults("");
  private final ReadListener ledger;
  private final ScalarReader scalars;

  private ProfileReader(Path file, String shown, String text, YamlNode root) {
    this.file = file;
    this.shown = shown;
    this.source = new CatalogFile(shown, root, text);
    this.ledger = results.of(source);
    this.scalars = new ScalarReader(ledger);
  }

  /**
   * Reads a profile.
   *
   * @param shown the file's name in messages
   * @throws InvalidCatalogException with all problems of the profile
   */
  public static Profile read(Path file, String shown) {
    try {
      String text = YamlFileReader.text(file);
      return new ProfileReader(file, shown, text, YamlParser.read(text)).profile();
    } catch (YamlSyntaxException wrong) {
      SourcePosition position = new SourcePosition(shown, wrong.line(), wrong.column());
      throw new InvalidCatalogException(List.of(new CatalogProblem(position, wrong.getMessage())));
    }
  }

  private Profile profile() {
    MappingReader keys =
        MappingReader.of(source.root(), ProfileFormat.names(ProfileFormat.PROFILE), ledger);
    if (!source.root().is(YamlNode.Kind.MAP)) {
      ledger.problem(source.root(), "expected a map, found " + source.root().kind());
    }
    String title = scalars.text(keys.required("title"));
    List<CatalogFile> beside = beside(keys.optional("checks-directory"));
    List<CatalogFile> checks = checks(keys.optional("checks"));
    checks.addAll(beside);
    Optional<String> header = paragraph(keys.optional("header"));
    Optional<String> footer = paragraph(keys.optional("footer"));
    String digest = ProfileDigest.of(source.text(), beside);
    Profile profile =
        new Profile(
            new ProfileInfo(name(), digest, title, header, footer),
            release(keys.optional("release")),
            tree(keys.optional("tree")),
            arguments(keys.optional("make-arguments")),
            levels(keys.optional("levels")),
            checks,
            scalars.optional(keys.optional("checks-directory")));
    if (!results.problems().isEmpty()) {
      throw new InvalidCatalogException(results.problems());
    }
    return profile;
  }

  private String name() {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }

  /**
   * Reads the checks directory. It is read only once, so that the checks that run are those in the
   * digest.
   */
  private List<CatalogFile> beside(YamlNode node) {
    Optional<String> directory = scalars.optional(node);
    if (directory.isEmpty()) {
      return List.of();
    }
    Path folder = file.toAbsolutePath().resolveSibling(directory.get()).normalize();
    if (!Files.isDirectory(folder)) {
      wrong(node, folder + " is no directory");
      return List.of();
    }
    try {
      return CatalogDirectoryReader.readOneOfSeveral(folder, results);
    } catch (UncheckedIOException unreadable) {
      wrong(node, "cannot be read: " + unreadable.getCause());
      return List.of();
    }
  }

  private void wrong(YamlNode node, String says) {
    ledger.problem(node, says);
  }

  private Optional<Located<String>> release(YamlNode node) {
    return scalars.optional(node).map(text -> new Located<>(text, position(node)));
  }

  private SourcePosition position(YamlNode node) {
    return new SourcePosition(shown, node.line(), node.column());
  }

  private Optional<WorkshopTree> tree(YamlNode node) {
    if (node.isMissing()) {
      return Optional.empty();
    }
    MappingReader keys = MappingReader.of(node, ProfileFormat.names(ProfileFormat.TREE), ledger);
    String path =
        matched(keys.required("path"), PLACE, "is no path from ~/ or /").orElse("~/linux");
    YamlNode depth = keys.optional("depth");
    Optional<Long> commits =
        depth.isMissing() ? Optional.empty() : Optional.of(scalars.number(depth));
    if (commits.filter(number -> number < 1).isPresent()) {
      wrong(depth, "'" + depth.text() + "' is no number of commits: 1 or more");
    }
    return Optional.of(
        new WorkshopTree(
            matched(keys.optional("url"), URL, "is no URL of a git repository"),
            matched(keys.optional("branch"), BRANCH, "is no name of a branch"),
            path,
            commits));
  }

  private Optional<String> matched(YamlNode node, Pattern pattern, String otherwise) {
    Optional<String> text = scalars.optional(node);
    text.filter(it -> !pattern.matcher(it).matches())
        .ifPresent(it -> wrong(node, "'" + it + "' " + otherwise));
    return text;
  }

  private List<String> arguments(YamlNode node) {
    List<String> arguments = scalars.list(node);
    for (int i = 0; i < arguments.size(); i++) {
      if (!ARGUMENT.matcher(arguments.get(i)).matches()) {
        wrong(node.children().get(i), "'" + arguments.get(i) + "' is not NAME=VALUE");
      }
    }
    return arguments;
  }

  private Map<String, Located<Level>> levels(YamlNode node) {
    Map<String, Located<Level>> levels = new LinkedHashMap<>();
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      Level level = Level.values()[LEVELS.indexOf(scalars.word(entry.value(), LEVELS))];
      levels.put(entry.name(), new Located<>(level, position(entry.key())));
    }
    return levels;
  }

  private List<CatalogFile> checks(YamlNode node) {
    List<CatalogFile> checks = new ArrayList<>();
    for (MappingEntry entry : MappingEntry.all(node, ledger)) {
      String[] parts = entry.name().split("/", -1);
      if (parts.length != 2) {
        wrong(entry.key(), "'" + entry.name() + "' is not STAGE/ID");
      } else if (!STAGES.contains(parts[0])) {
        String meant = SpellingSuggestion.question(parts[0], STAGES);
        String known = "; the stages are " + String.join(", ", STAGES);
        wrong(
            entry.key(),
            "no stage is called '" + parts[0] + "'" + (meant.isEmpty() ? known : meant));
      } else {
        IdRule.violation(parts[1]).ifPresent(says -> wrong(entry.key(), says));
        String path = entry.name() + ".yaml";
        checks.add(new CatalogFile(path, entry.value(), source.text(), Optional.of(shown)));
      }
    }
    return checks;
  }

  private Optional<String> paragraph(YamlNode node) {
    Optional<String> text = scalars.optional(node).map(String::strip);
    if (text.filter(it -> it.lines().count() > LONGEST_TEXT).isPresent()) {
      wrong(node, "has more than " + LONGEST_TEXT + " lines, and the checklist has to fit, too");
    }
    return text;
  }
}

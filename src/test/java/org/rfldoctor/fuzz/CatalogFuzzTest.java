package org.rfldoctor.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.catalog.cases.CaseReadingContext;
import org.rfldoctor.catalog.signatures.SignatureFileReader;
import org.rfldoctor.catalog.validate.CatalogValidator;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.CatalogProblem;
import org.rfldoctor.catalog.yaml.InvalidCatalogException;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.catalog.yaml.YamlParser;
import org.rfldoctor.catalog.yaml.YamlSyntaxException;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.expression.Condition;
import org.rfldoctor.check.expression.ConditionParser;
import org.rfldoctor.check.expression.Template;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.PatternLimitException;
import org.rfldoctor.check.value.ShellWords;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.check.value.Version;
import org.rfldoctor.profile.ProfileReader;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;

/** Check files and profiles of strangers. */
class CatalogFuzzTest {
  private static final Path FOLDER = folder();
  private static final String SEPARATOR = "\n%%\n";
  private static final List<String> PLACES =
      List.of(
          "toolchain/x.yaml",
          "toolchain/x.test.yaml",
          "toolchain/x.log.yaml",
          "log/make/x.log.yaml",
          "data/x.yaml",
          "data/packages.yaml",
          "data/remedies.yaml",
          "data/roadmap.yaml",
          "data/predefined-facts.yaml");
  private static final Map<String, Value> KNOWN =
      Map.of(
          "a", new Value.Text("it's $(x)"),
          "b", new Value.Number(7),
          "v", Version.in("1.85.1").orElseThrow(),
          "f", new Value.Flag(true),
          "w", new Value.Words(List.of("a b", "-c")));
  private static final FactLookup FACTS = name -> Optional.ofNullable(KNOWN.get(name));

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("fuzz");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @FuzzTest
  void yaml(byte[] input) {
    Bounds.hold(
        () -> {
          try {
            YamlParser.read(Bounds.text(input));
          } catch (YamlSyntaxException wrong) {
            said(wrong.line() + ":" + wrong.column() + ": " + wrong.getMessage());
          }
        });
  }

  /** A file at a place by its first character, from {@code a}. */
  @FuzzTest
  void file(byte[] input) {
    String text = Bounds.text(input);
    if (!text.isEmpty()) {
      String place = PLACES.get(Math.floorMod(text.charAt(0) - 'a', PLACES.size()));
      Bounds.hold(() -> validate(Map.of(place, text.substring(1))));
    }
  }

  /** A check, and behind a line of two percent signs what its probes answer. */
  @FuzzTest
  void check(byte[] input) {
    String[] parts = Bounds.text(input).split(SEPARATOR, 2);
    Bounds.hold(
        () -> {
          Optional<CatalogValidator> valid =
              validate(
                  Map.of(
                      "toolchain/x.yaml",
                      parts[0],
                      "toolchain/x.test.yaml",
                      "- { name: a, source: b, given: {}, then: { outcome: pass } }\n"));
          for (Check check : valid.map(it -> it.reader().checks()).orElse(List.of())) {
            Judged.screen(
                check, valid.get().reader().tables(), Map.of(), parts.length > 1 ? parts[1] : "");
          }
        });
  }

  @FuzzTest
  void profile(byte[] input) throws IOException {
    Path file = FOLDER.resolve("profile.yaml");
    Files.write(file, Bounds.bytes(input));
    Bounds.hold(
        () -> {
          try {
            ProfileReader.read(file, "profile.yaml");
          } catch (InvalidCatalogException wrong) {
            said(wrong.getMessage());
          }
        });
  }

  /** A condition, and the same text as a template. */
  @FuzzTest
  void expression(byte[] input) {
    String text = Bounds.text(input);
    Bounds.hold(() -> condition(text));
    Bounds.hold(() -> template(text));
  }

  private static void condition(String text) {
    try {
      Condition condition = ConditionParser.parse(text);
      condition.names();
      condition.comparisons();
      condition.holds(FACTS);
    } catch (ConditionParser.BadCondition wrong) {
      said(wrong.at() + ": " + wrong.getMessage());
    } catch (PatternLimitException tooLong) {
      said(tooLong.getMessage());
    }
  }

  private static void template(String text) {
    Template template = new Template(text);
    template.names();
    template.stray();
    template.fill(FACTS);
    template.words(FACTS);
    ShellWords.split(template.shellLine(FACTS));
  }

  /** As {@code catalog validate} reads it; the file that is valid is read as a run reads it. */
  private static Optional<CatalogValidator> validate(Map<String, String> files) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = FOLDER.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      CatalogValidator valid = CatalogValidator.of(FOLDER, List.of());
      valid.trees().forEach(tree -> readAsARunDoes(tree, valid));
      return Optional.of(valid);
    } catch (InvalidCatalogException wrong) {
      wrong.problems().stream().map(CatalogProblem::toString).forEach(CatalogFuzzTest::said);
      return Optional.empty();
    } catch (IOException failed) {
      // A lone surrogate cannot be written.
      return Optional.empty();
    } finally {
      files.keySet().forEach(file -> FOLDER.resolve(file).toFile().delete());
    }
  }

  private static void readAsARunDoes(CatalogFile tree, CatalogValidator valid) {
    if (tree.isSignatures()) {
      new SignatureFileReader(valid.reader().remedies(), ReadListener.SILENT).read(tree);
    } else if (tree.isCases()) {
      List<Check> checks = valid.reader().checks();
      new CaseReadingContext(checks, valid.reader().given().values())
          .read(checks.get(0), tree.path(), tree.root(), ReadListener.SILENT);
    }
  }

  /** As the command line prints it. */
  private static void said(String message) {
    message.lines().map(ControlCharacterEscaper::text).forEach(Bounds::shown);
  }
}

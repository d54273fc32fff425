package org.rfldoctor.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rfldoctor.catalog.cases.CaseReadingContext;
import org.rfldoctor.catalog.pack.CatalogHash;
import org.rfldoctor.catalog.pack.PackedCatalogReader;
import org.rfldoctor.catalog.read.CatalogReader;
import org.rfldoctor.catalog.signatures.SignatureFileReader;
import org.rfldoctor.catalog.validate.CatalogValidator;
import org.rfldoctor.catalog.validate.CheckOrder;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.InvalidCatalogException;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.Level;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.PredefinedFact;
import org.rfldoctor.check.SourcePosition;

/** All checks, tables, cases and signatures of the check files. */
public final class Catalog {
  private static final String CHECKS = "/catalog.bin";
  private static final String CASES = "/cases.bin";
  private static final String SIGNATURES = "/signatures.bin";
  private static final String BUNDLED = "checks/";

  private final String folder;
  private final String hash;
  private final CatalogReader reader;
  private final List<Check> checks;
  private final List<Check> added;
  private final Supplier<List<CatalogFile>> cases;
  private final Supplier<List<CatalogFile>> signatures;

  private Catalog(
      String folder,
      String hash,
      CatalogReader reader,
      List<Check> checks,
      List<Check> added,
      Supplier<List<CatalogFile>> cases,
      Supplier<List<CatalogFile>> signatures) {
    this.folder = folder;
    this.hash = hash;
    this.reader = reader;
    this.checks = checks;
    this.added = added;
    this.cases = cases;
    this.signatures = signatures;
  }

  /** The bundled checks, which the build has validated. */
  public static Catalog bundled() {
    PackedCatalogReader.Unpacked packed = unpacked(CHECKS);
    CatalogReader reader = new CatalogReader(tree -> ReadListener.SILENT);
    reader.read(packed.trees());
    List<Check> checks = reader.checks();
    return new Catalog(
        BUNDLED,
        packed.hash(),
        reader,
        checks,
        List.of(),
        () -> unpacked(CASES).trees(),
        () -> unpacked(SIGNATURES).trees());
  }

  /**
   * The checks of a folder, validated. Tables, predefined facts and signatures that it lacks are
   * the bundled ones.
   *
   * @throws InvalidCatalogException with all problems of all files
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Catalog in(Path folder) {
    CatalogValidator validation = CatalogValidator.of(folder, unpacked(CHECKS).trees());
    List<CatalogFile> trees = validation.trees();
    return new Catalog(
        folder + "/",
        CatalogHash.of(trees),
        validation.reader(),
        CheckOrder.of(validation.reader().checks()),
        validation.added(),
        () -> trees.stream().filter(CatalogFile::isCases).toList(),
        () -> signatures(validation));
  }

  /**
   * The bundled checks and those of folders and files. Their tables add rows to the bundled ones.
   *
   * @param files check files that were read already
   * @param draft whether the added checks may be without cases
   * @throws InvalidCatalogException with all problems of all files, such as an id that is taken
   * @throws UncheckedIOException if a folder cannot be read
   */
  public static Catalog beside(List<Path> folders, List<CatalogFile> files, boolean draft) {
    PackedCatalogReader.Unpacked packed = unpacked(CHECKS);
    CatalogValidator validation = CatalogValidator.beside(packed.trees(), folders, files, draft);
    List<CatalogFile> trees = validation.trees();
    return new Catalog(
        BUNDLED,
        CatalogHash.of(packed.hash(), trees),
        validation.reader(),
        CheckOrder.of(validation.reader().checks()),
        validation.added(),
        () -> both(unpacked(CASES).trees(), trees.stream().filter(CatalogFile::isCases).toList()),
        () -> both(unpacked(SIGNATURES).trees(), validation.reader().signatures()));
  }

  /** The same catalog with other levels for these checks. */
  public Catalog withLevels(Map<String, Level> levels) {
    List<Check> changed =
        checks.stream()
            .map(check -> check.withLevel(levels.getOrDefault(check.id(), check.level())))
            .toList();
    return new Catalog(folder, hash, reader, changed, added, cases, signatures);
  }

  private static List<CatalogFile> signatures(CatalogValidator validation) {
    List<CatalogFile> own = validation.reader().signatures();
    return own.isEmpty() ? unpacked(SIGNATURES).trees() : own;
  }

  private static List<CatalogFile> both(List<CatalogFile> these, List<CatalogFile> those) {
    List<CatalogFile> both = new ArrayList<>(these);
    both.addAll(those);
    return both;
  }

  private static PackedCatalogReader.Unpacked unpacked(String resource) {
    try (InputStream packed = Catalog.class.getResourceAsStream(resource)) {
      if (packed == null) {
        throw new IllegalStateException("built without " + resource);
      }
      return PackedCatalogReader.unpack(packed.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The checks by stage; a check follows those that it depends on. */
  public List<Check> checks() {
    return checks;
  }

  /** The checks that are not bundled. */
  public List<Check> added() {
    return added;
  }

  /** The check of this id. */
  public Optional<Check> check(String id) {
    return checks.stream().filter(check -> check.id().equals(id)).findFirst();
  }

  /** The position of a check in its file. */
  public SourcePosition position(Check check) {
    return new SourcePosition(file(reader.sources().get(check.id())), 1, 1);
  }

  private String file(CatalogFile file) {
    return file.shown().orElseGet(() -> folder + file.path());
  }

  /** Tables that checks share, by name. */
  public Map<String, LookupTable> tables() {
    return reader.tables();
  }

  /** The facts known before the first check, by name. */
  public Map<String, PredefinedFact> given() {
    return reader.given();
  }

  /** The roadmap, in order. */
  public List<PathStep> waypoints() {
    return reader.path();
  }

  /** The sha256 of the check files, in hex. */
  public String hash() {
    return hash;
  }

  /** The signatures of failing logs. */
  public SignatureCatalog signatures() {
    SignatureFileReader files = new SignatureFileReader(ReadListener.SILENT);
    return new SignatureCatalog(signatures.get().stream().map(files::read).toList());
  }

  /** The cases of all checks that have some, in the order of the checks. */
  public List<CheckCase> cases() {
    CaseReadingContext read = new CaseReadingContext(checks, given().values());
    Map<String, CatalogFile> trees = new HashMap<>();
    cases.get().forEach(tree -> trees.put(tree.id(), tree));
    List<CheckCase> all = new ArrayList<>();
    for (Check check : checks) {
      CatalogFile tree = trees.get(check.id());
      if (tree != null) {
        all.addAll(read.read(check, file(tree), tree.root(), ReadListener.SILENT));
      }
    }
    return all;
  }
}

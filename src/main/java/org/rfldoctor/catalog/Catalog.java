package org.rfldoctor.catalog;

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
import org.rfldoctor.catalog.pack.PackedFiles;
import org.rfldoctor.catalog.read.CatalogReader;
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
  private static final String BUNDLED = "checks/";

  private final String folder;
  private final CatalogContent content;
  private final List<Check> added;
  private final Supplier<List<CatalogFile>> cases;
  private final Supplier<SignatureCatalog> signatures;
  private SignatureCatalog signaturesRead;

  private Catalog(
      String folder,
      CatalogContent content,
      List<Check> added,
      Supplier<List<CatalogFile>> cases,
      Supplier<SignatureCatalog> signatures) {
    this.folder = folder;
    this.content = content;
    this.added = added;
    this.cases = cases;
    this.signatures = signatures;
  }

  /** The bundled checks, which the build has validated. Its parts are read at their first use. */
  public static Catalog bundled() {
    BundledContent content = new BundledContent();
    return new Catalog(
        BUNDLED,
        content,
        List.of(),
        () -> PackedFiles.CASES.read().trees(),
        () -> SignatureCatalog.bundled(() -> content.reader().remedies()));
  }

  /**
   * The checks of a folder, validated. Tables, predefined facts and signatures that it lacks are
   * the bundled ones.
   *
   * @throws InvalidCatalogException with all problems of all files
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Catalog in(Path folder) {
    CatalogValidator validation = CatalogValidator.of(folder, PackedFiles.CATALOG.read().trees());
    List<CatalogFile> trees = validation.trees();
    return new Catalog(
        folder + "/",
        content(CatalogHash.of(trees), validation),
        validation.added(),
        () -> trees.stream().filter(CatalogFile::isCases).toList(),
        () -> signatures(validation.reader()));
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
    PackedCatalogReader.Unpacked packed = PackedFiles.CATALOG.read();
    CatalogValidator validation = CatalogValidator.beside(packed.trees(), folders, files, draft);
    List<CatalogFile> trees = validation.trees();
    CatalogReader reader = validation.reader();
    return new Catalog(
        BUNDLED,
        content(CatalogHash.of(packed.hash(), trees), validation),
        validation.added(),
        () -> both(PackedFiles.CASES.read().trees(), trees),
        () ->
            SignatureCatalog.bundled(reader::remedies)
                .and(SignatureCatalog.of(reader.signatures(), reader.remedies())));
  }

  private static CatalogContent content(String hash, CatalogValidator validation) {
    CatalogReader reader = validation.reader();
    return new CatalogContent.Whole(hash, reader, CheckOrder.of(reader.checks()));
  }

  /** The same catalog with other levels for these checks. */
  public Catalog withLevels(Map<String, Level> levels) {
    List<Check> changed =
        checks().stream()
            .map(check -> check.withLevel(levels.getOrDefault(check.id(), check.level())))
            .toList();
    CatalogContent leveled = new CatalogContent.Whole(hash(), content.reader(), changed);
    return new Catalog(folder, leveled, added, cases, signatures);
  }

  private static SignatureCatalog signatures(CatalogReader reader) {
    return reader.signatures().isEmpty()
        ? SignatureCatalog.bundled(reader::remedies)
        : SignatureCatalog.of(reader.signatures(), reader.remedies());
  }

  private static List<CatalogFile> both(List<CatalogFile> these, List<CatalogFile> those) {
    List<CatalogFile> both = new ArrayList<>(these);
    those.stream().filter(CatalogFile::isCases).forEach(both::add);
    return both;
  }

  /** The checks by stage; a check follows those that it depends on. */
  public List<Check> checks() {
    return content.checks();
  }

  /** The check that has this diagnosis. */
  public Optional<Check> owner(String diagnosis) {
    return content.owner(diagnosis);
  }

  /** The checks that are not bundled. */
  public List<Check> added() {
    return added;
  }

  /** The check of this id. */
  public Optional<Check> check(String id) {
    return checks().stream().filter(check -> check.id().equals(id)).findFirst();
  }

  /** The position of a check in its file. */
  public SourcePosition position(Check check) {
    return new SourcePosition(file(source(check)), 1, 1);
  }

  private CatalogFile source(Check check) {
    checks();
    return content.reader().sources().get(check.id());
  }

  private String file(CatalogFile file) {
    return file.shown().orElseGet(() -> folder + file.path());
  }

  /** Tables that checks share, by name. */
  public Map<String, LookupTable> tables() {
    return content.reader().tables();
  }

  /** The facts known before the first check, by name. */
  public Map<String, PredefinedFact> given() {
    return content.reader().given();
  }

  /** The roadmap, in order. */
  public List<PathStep> waypoints() {
    return content.reader().path();
  }

  /** The sha256 of the check files, in hex. */
  public String hash() {
    return content.hash();
  }

  /** The signatures of failing logs. They are read at the first use. */
  public synchronized SignatureCatalog signatures() {
    if (signaturesRead == null) {
      signaturesRead = signatures.get();
    }
    return signaturesRead;
  }

  /** The cases of all checks that have some, in the order of the checks. */
  public List<CheckCase> cases() {
    CaseReadingContext read = new CaseReadingContext(checks(), given().values());
    Map<String, CatalogFile> trees = new HashMap<>();
    cases.get().forEach(tree -> trees.put(tree.id(), tree));
    List<CheckCase> all = new ArrayList<>();
    for (Check check : checks()) {
      CatalogFile tree = trees.get(check.id());
      if (tree != null) {
        all.addAll(read.read(check, file(tree), tree.root(), ReadListener.SILENT));
      }
    }
    return all;
  }
}

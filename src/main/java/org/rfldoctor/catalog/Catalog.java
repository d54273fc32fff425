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
import org.rfldoctor.check.Case;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.GivenFact;
import org.rfldoctor.check.Position;
import org.rfldoctor.check.Table;
import org.rfldoctor.check.Waypoint;

/** The check files, read. */
public final class Catalog {
  private static final String CHECKS = "/catalog.bin";
  private static final String CASES = "/cases.bin";
  private static final String BUNDLED = "checks/";

  private final String folder;
  private final String hash;
  private final CatalogReader reader;
  private final List<Check> checks;
  private final Supplier<List<Tree>> cases;

  private Catalog(
      String folder,
      String hash,
      CatalogReader reader,
      List<Check> checks,
      Supplier<List<Tree>> cases) {
    this.folder = folder;
    this.hash = hash;
    this.reader = reader;
    this.checks = checks;
    this.cases = cases;
  }

  /** The checks that come with the tool; they were held against all rules when it was built. */
  public static Catalog bundled() {
    Unpacker.Unpacked packed = unpacked(CHECKS);
    CatalogReader reader = new CatalogReader(tree -> Ledger.SILENT);
    reader.read(packed.trees());
    List<Check> checks = reader.checks();
    return new Catalog(BUNDLED, packed.hash(), reader, checks, () -> unpacked(CASES).trees());
  }

  /**
   * The checks of a folder, read strictly. Tables and given facts that it lacks are the tool's own.
   *
   * @throws BadCheckException with all that is wrong in all files
   * @throws UncheckedIOException where the folder cannot be read
   */
  public static Catalog in(Path folder) {
    Validation validation = Validation.of(folder, unpacked(CHECKS).trees());
    List<Tree> trees = validation.trees();
    return new Catalog(
        folder + "/",
        Hash.of(trees),
        validation.reader(),
        Order.of(validation.reader().checks()),
        () -> trees.stream().filter(Tree::isCases).toList());
  }

  private static Unpacker.Unpacked unpacked(String resource) {
    try (InputStream packed = Catalog.class.getResourceAsStream(resource)) {
      if (packed == null) {
        throw new IllegalStateException("built without " + resource);
      }
      return Unpacker.unpack(packed.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Stage by stage; what others rest on comes before them. */
  public List<Check> checks() {
    return checks;
  }

  /** The check of this id. */
  public Optional<Check> check(String id) {
    return checks.stream().filter(check -> check.id().equals(id)).findFirst();
  }

  /** Where a check is written. */
  public Position position(Check check) {
    return new Position(folder + reader.sources().get(check.id()).path(), 1, 1);
  }

  /** Tables that checks share, by name. */
  public Map<String, Table> tables() {
    return reader.tables();
  }

  /** The facts known before the first check, by name. */
  public Map<String, GivenFact> given() {
    return reader.given();
  }

  /** The roadmap, in order. */
  public List<Waypoint> waypoints() {
    return reader.path();
  }

  /** The sha256 of the check files, in hex. */
  public String hash() {
    return hash;
  }

  /** The cases of all checks, in the order of the checks. */
  public List<Case> cases() {
    Cases read = new Cases(checks, given().values());
    Map<String, Tree> trees = new HashMap<>();
    cases.get().forEach(tree -> trees.put(tree.id(), tree));
    List<Case> all = new ArrayList<>();
    for (Check check : checks) {
      Tree tree = trees.get(check.id());
      all.addAll(read.read(check, folder + tree.path(), tree.root(), Ledger.SILENT));
    }
    return all;
  }
}

package org.rfldoctor.catalog.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rfldoctor.catalog.yaml.CatalogFile;
import org.rfldoctor.catalog.yaml.ReadListener;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.PathStep;
import org.rfldoctor.check.PredefinedFact;
import org.rfldoctor.check.Remedy;
import org.rfldoctor.check.Stage;

/** Reads all files of a catalog but the cases. */
public final class CatalogReader {
  public static final String GIVEN = "data/predefined-facts.yaml";
  public static final String PATH = "data/roadmap.yaml";
  public static final String REMEDIES = "data/remedies.yaml";

  private final Function<CatalogFile, ReadListener> ledgers;
  private final Map<String, PredefinedFact> given = new LinkedHashMap<>();
  private final Map<String, LookupTable> tables = new LinkedHashMap<>();
  private final Map<String, CatalogFile> sources = new LinkedHashMap<>();
  private final List<Check> checks = new ArrayList<>();
  private final Map<String, Remedy> remedies = new LinkedHashMap<>();
  private final List<CatalogFile> signatures = new ArrayList<>();
  private final List<PathStep> path = new ArrayList<>();

  public CatalogReader(Function<CatalogFile, ReadListener> ledgers) {
    this.ledgers = ledgers;
  }

  public void read(List<CatalogFile> trees) {
    for (CatalogFile tree : trees) {
      Optional<Stage> stage = stage(tree.folder());
      if (tree.isSignatures()) {
        signatures.add(tree);
      } else if (stage.isEmpty()) {
        data(tree, ledgers.apply(tree));
      } else if (!tree.isCases()) {
        Check check = check(tree);
        if (sources.putIfAbsent(check.id(), tree) == null) {
          checks.add(check);
        }
      }
    }
  }

  /** Reads one check; the files of shared remedies must be read before. */
  public Check check(CatalogFile tree) {
    return new CheckReader(remedies, ledgers.apply(tree))
        .read(tree.id(), stage(tree.folder()).orElseThrow(), tree.root());
  }

  private static Optional<Stage> stage(String folder) {
    for (Stage stage : Stage.values()) {
      if (stage.word().equals(folder)) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }

  private void data(CatalogFile tree, ReadListener ledger) {
    switch (tree.path()) {
      case GIVEN -> {
        for (PredefinedFact fact : new PredefinedFactReader(ledger).read(tree.root())) {
          given.put(fact.name(), fact);
        }
      }
      case REMEDIES -> remedies.putAll(new NamedRemedyReader(ledger).read(tree.root()));
      case PATH -> path.addAll(new PathStepReader(ledger).read(tree.root()));
      default ->
          tables.put(
              tree.id(),
              new LookupTableReader(ledger)
                  .read(tree.id(), tree.root(), Optional.ofNullable(tables.get(tree.id()))));
    }
  }

  public List<Check> checks() {
    return checks;
  }

  /** The files that hold signatures of failing logs; they are read on their own. */
  public List<CatalogFile> signatures() {
    return signatures;
  }

  /** The shared remedies, by name. */
  public Map<String, Remedy> remedies() {
    return remedies;
  }

  public Map<String, CatalogFile> sources() {
    return sources;
  }

  public Map<String, PredefinedFact> given() {
    return given;
  }

  public Map<String, LookupTable> tables() {
    return tables;
  }

  public List<PathStep> path() {
    return path;
  }
}

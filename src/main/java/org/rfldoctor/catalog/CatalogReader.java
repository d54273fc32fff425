package org.rfldoctor.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.GivenFact;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.Table;
import org.rfldoctor.check.Waypoint;

/** Reads all files of a catalog but the cases. */
final class CatalogReader {
  static final String GIVEN = "data/predefined-facts.yaml";
  static final String PATH = "data/roadmap.yaml";

  private final Function<Tree, Ledger> ledgers;
  private final Map<String, GivenFact> given = new LinkedHashMap<>();
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Map<String, Tree> sources = new LinkedHashMap<>();
  private final List<Check> checks = new ArrayList<>();
  private List<Waypoint> path = List.of();

  CatalogReader(Function<Tree, Ledger> ledgers) {
    this.ledgers = ledgers;
  }

  void read(List<Tree> trees) {
    for (Tree tree : trees) {
      Optional<Stage> stage = stage(tree.folder());
      if (stage.isEmpty()) {
        data(tree, ledgers.apply(tree));
      } else if (!tree.isCases()) {
        Check check =
            new CheckReader(ledgers.apply(tree)).read(tree.id(), stage.get(), tree.root());
        if (sources.putIfAbsent(check.id(), tree) == null) {
          checks.add(check);
        }
      }
    }
  }

  private static Optional<Stage> stage(String folder) {
    for (Stage stage : Stage.values()) {
      if (stage.word().equals(folder)) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }

  private void data(Tree tree, Ledger ledger) {
    switch (tree.path()) {
      case GIVEN -> {
        for (GivenFact fact : new GivenReader(ledger).read(tree.root())) {
          given.put(fact.name(), fact);
        }
      }
      case PATH -> path = new WaypointReader(ledger).read(tree.root());
      default -> tables.put(tree.id(), new TableReader(ledger).read(tree.id(), tree.root()));
    }
  }

  List<Check> checks() {
    return checks;
  }

  Map<String, Tree> sources() {
    return sources;
  }

  Map<String, GivenFact> given() {
    return given;
  }

  Map<String, Table> tables() {
    return tables;
  }

  List<Waypoint> path() {
    return path;
  }
}

package org.rfldoctor.catalog.yaml;

/** What readers tell of one file beside what they read: what is wrong, and which names it uses. */
public interface ReadListener {

  /** What a name is a name of. */
  enum NameKind {
    CHECK,
    DIAGNOSIS,
    FACT,
    /** A fact of other checks, asked for before this check's own are read. */
    FACT_BEFORE,
    /** A fact of any check. */
    FACT_ANYWHERE,
    /** A fact that the check at hand reads. */
    FACT_OF_CHECK,
    /** A fact that is given or read by another check than the one at hand. */
    FACT_OF_OTHERS,
    /** A fact of any check, or {@code candidate}. */
    FACT_OR_OFFER,
    /** A fact that is compared with a size such as 30 GB. */
    COMPARED_WITH_SIZE,
    /** A fact that is compared with something else than a size. */
    COMPARED_WITHOUT_UNIT,
    WAYPOINT,
    /** A remedy that check files share. */
    REMEDY,
    SIGNATURE,
    /** A signature, a diagnosis, or a word for a kind of errors. */
    EXPLAINED,
    /** A row of the table of packages. */
    TOOL,
    /** A row of the table of packages and a route that has a name for it, as {@code tool/route}. */
    TOOL_OF_ROUTE,
    /** A row of the table of package managers, each of which is a route. */
    ROUTE,
    TABLE,
    /** A row of a table, as {@code table/row}. */
    ROW,
    /** A column of a table, as {@code table/column}. */
    COLUMN
  }

  /** Something is wrong at this character of a scalar. */
  void problem(YamlNode node, int offset, String says);

  /** Something is wrong with this node. */
  default void problem(YamlNode node, String says) {
    problem(node, -1, says);
  }

  /** The file gives this name a meaning. */
  void declares(NameKind kind, String name, YamlNode node);

  /** The file uses this name. */
  void names(NameKind kind, String name, YamlNode node, int offset);

  /** Whether anybody listens; what was found right at build time is not looked at again. */
  boolean listens();

  /** Of files that were found right at build time. */
  ReadListener SILENT =
      new ReadListener() {
        @Override
        public void problem(YamlNode node, int offset, String says) {
          throw new IllegalStateException(node.line() + ":" + node.column() + ": " + says);
        }

        @Override
        public void declares(NameKind kind, String name, YamlNode node) {}

        @Override
        public void names(NameKind kind, String name, YamlNode node, int offset) {}

        @Override
        public boolean listens() {
          return false;
        }
      };
}

package org.rfldoctor.catalog.yaml;

/** Receives the problems of a file, and the names that it declares and uses. */
public interface ReadListener {

  /** The kind of thing that a name refers to. */
  enum NameKind {
    CHECK,
    DIAGNOSIS,
    /** A diagnosis, or a check, which stands for its diagnoses. */
    CAUSE,
    FACT,
    /** A fact of other checks, used before this check's own facts are known. */
    FACT_BEFORE,
    /** A fact of any check. */
    FACT_ANYWHERE,
    /** A fact of the same check. */
    FACT_OF_CHECK,
    /** A predefined fact, or one of another check. */
    FACT_OF_OTHERS,
    /** A fact of any check, or {@code candidate}. */
    FACT_OR_OFFER,
    /** A fact that is compared with a size such as 30 GB. */
    COMPARED_WITH_SIZE,
    /** A fact that is compared with something else than a size. */
    COMPARED_WITHOUT_UNIT,
    WAYPOINT,
    /** A named remedy. */
    REMEDY,
    SIGNATURE,
    /** A signature, a diagnosis, or a word for a kind of errors. */
    EXPLAINED,
    /** A row of the table of packages. */
    TOOL,
    /** A cell of the table of packages, as {@code tool/route}. */
    TOOL_OF_ROUTE,
    /** A row of the table of package managers, each of which is a route. */
    ROUTE,
    TABLE,
    /** A row of a table, as {@code table/row}. */
    ROW,
    /** A column of a table, as {@code table/column}. */
    COLUMN
  }

  /** Reports a problem at this character of a scalar. */
  void problem(YamlNode node, int offset, String says);

  /** Reports a problem of this node. */
  default void problem(YamlNode node, String says) {
    problem(node, -1, says);
  }

  /** The file declares this name. */
  void declares(NameKind kind, String name, YamlNode node);

  /** The file uses this name. */
  void names(NameKind kind, String name, YamlNode node, int offset);

  /**
   * Whether problems are reported; false for the packed catalog, which the build has validated, so
   * that readers skip validation.
   */
  boolean listens();

  /** The listener for the packed catalog. */
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

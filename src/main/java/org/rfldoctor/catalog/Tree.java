package org.rfldoctor.catalog;

/**
 * A check file as YAML has it.
 *
 * @param path below the folder of the catalog, with slashes
 * @param text the file's text, to find columns in it; empty where it was read at build time
 */
record Tree(String path, Node root, String text) {

  String folder() {
    return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
  }

  boolean isIn(String folder) {
    return folder().equals(folder);
  }

  /** The file's name without folder and ending. */
  String id() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.indexOf('.'));
  }

  boolean isCases() {
    return path.endsWith(".test.yaml");
  }
}

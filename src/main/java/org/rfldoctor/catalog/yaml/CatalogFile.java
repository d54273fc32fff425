package org.rfldoctor.catalog.yaml;

import java.util.Optional;

/**
 * A parsed YAML file of the catalog.
 *
 * @param path below the folder of the catalog, with slashes
 * @param text the file's text, to find columns in it; empty in the packed catalog
 * @param shown the file's name in messages; empty if its path is enough
 */
public record CatalogFile(String path, YamlNode root, String text, Optional<String> shown) {

  public CatalogFile(String path, YamlNode root, String text) {
    this(path, root, text, Optional.empty());
  }

  /** The folder of causes that no check has. */
  public static final String LOG = "log";

  public String folder() {
    return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
  }

  public boolean isIn(String folder) {
    return folder().equals(folder);
  }

  /** The file's name without folder and ending. */
  public String id() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.indexOf('.'));
  }

  /** Whether it holds signatures of failing logs. */
  public boolean isSignatures() {
    return path.endsWith(".log.yaml");
  }

  public boolean isCases() {
    return path.endsWith(".test.yaml");
  }
}

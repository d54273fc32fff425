package org.rfldoctor.cli;

import picocli.CommandLine.IVersionProvider;

/** The product's own name and version. */
final class Product implements IVersionProvider {

  static String version() {
    String version = Product.class.getPackage().getImplementationVersion();
    return version == null ? "1.0.0" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"rfl-doctor " + version()};
  }
}

package org.rfldoctor.kernel;

import java.util.List;

/**
 * A folder below drivers/ with Rust in it, and its files, relative to that folder; sub-folders
 * without a Makefile of their own are parts of it.
 */
public record RustDriver(String folder, List<String> files) {

  public RustDriver {
    files = List.copyOf(files);
  }
}

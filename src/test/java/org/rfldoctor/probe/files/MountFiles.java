package org.rfldoctor.probe.files;

import java.nio.file.Path;

/** Reads one text as a table of mounts. */
public final class MountFiles {
  private MountFiles() {}

  public static void read(String text) {
    MountTable.of(text, text).under(Path.of("/home/jo/linux"));
  }
}

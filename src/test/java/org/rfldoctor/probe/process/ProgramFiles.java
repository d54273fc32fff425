package org.rfldoctor.probe.process;

import java.io.File;

/** Reads a file as the program that is about to be run. */
public final class ProgramFiles {
  private ProgramFiles() {}

  public static void read(File program) {
    ExecutableHeader header = ExecutableHeader.of(program);
    header.interpreter();
    header.elf().ifPresent(elf -> new BinaryCompatibility("x86_64").foreign(elf));
    ProgramFormat.executes(program);
  }
}

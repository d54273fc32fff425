package org.rfldoctor.probe.host;

import java.nio.file.Path;
import org.rfldoctor.probe.files.LocalFileSystem;

/** Reads one text as each file of a machine that says who and where. */
public final class HostFiles {
  private HostFiles() {}

  public static void read(String text) {
    OsRelease release = OsRelease.of(text);
    release.version();
    release.codename();
    release.readOnlyKind();
    release.family().forEach(name -> {});
    PasswdFile accounts = new PasswdFile(text);
    accounts.named("jo");
    accounts.named("root");
    new GroupFile(text, text).isPrivate(1000, "jo");
    new GroupFile(text, text).of("jo");
    RustupChoice choice = new RustupChoice(new LocalFileSystem(), text);
    choice.name(Path.of("/home/jo/linux"));
  }

  /** A toolchain file, or the settings of rustup, that lie in this folder. */
  public static void rustup(Path folder, String settings) {
    RustupChoice choice = new RustupChoice(new LocalFileSystem(), settings);
    choice.name(folder);
    choice.pathFile(folder);
  }
}

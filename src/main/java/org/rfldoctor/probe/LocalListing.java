package org.rfldoctor.probe;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.toolchain.Listing;

/** This machine's file system, as the searches for tools and libraries ask it. */
final class LocalListing implements Listing {

  @Override
  public Collection<String> names(Path folder) {
    String[] names = folder.toFile().list();
    return names == null ? List.of() : Arrays.asList(names);
  }

  @Override
  public boolean isFolder(Path path) {
    return path.toFile().isDirectory();
  }

  @Override
  public boolean isFile(Path path) {
    return path.toFile().isFile();
  }

  @Override
  public boolean isExecutable(Path file) {
    return file.toFile().canExecute();
  }

  @Override
  public Optional<Path> linkTarget(Path link) {
    try {
      return Optional.of(Files.readSymbolicLink(link));
    } catch (IOException | UnsupportedOperationException noLink) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Path> realPath(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException nothingThere) {
      return Optional.empty();
    }
  }

  @Override
  public long size(Path file) {
    return file.toFile().length();
  }

  @Override
  public Optional<byte[]> firstBytes(Path file, int count) {
    File regular = file.toFile();
    if (!regular.isFile()) {
      return Optional.empty();
    }
    try (InputStream in = new FileInputStream(regular)) {
      return Optional.of(in.readNBytes(count));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}

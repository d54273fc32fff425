package org.rfldoctor.probe.files;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.kernel.tree.TreeFiles;
import org.rfldoctor.toolchain.FileSystemView;

/** The file system of this machine, as the user may read it. */
public record LocalFileSystem(ReadingRights rights) implements FileSystemView, TreeFiles {
  /** The most bytes to read of a file. The longest, MAINTAINERS of 7.3, has 900 KiB. */
  private static final int MOST = 8 * 1024 * 1024;

  /** The file system as this process may read it. */
  public LocalFileSystem() {
    this(ReadingRights.OWN);
  }

  @Override
  public Optional<String> text(Path file) {
    return text(file, StandardCharsets.UTF_8);
  }

  /** The text of a file, decoded as ISO 8859-1: one character for each byte. */
  public Optional<String> bytesAsText(Path file) {
    return text(file, StandardCharsets.ISO_8859_1);
  }

  private Optional<String> text(Path file, Charset charset) {
    File regular = file.toFile();
    if (!regular.isFile()) {
      return Optional.empty();
    }
    try (InputStream in = rights.open(regular)) {
      return Optional.of(new String(in.readNBytes(MOST), charset));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> names(Path folder) {
    String[] names = folder.toFile().list();
    if (names == null || !rights.mayRead(folder)) {
      return List.of();
    }
    Arrays.sort(names);
    return Arrays.asList(names);
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
    try (InputStream in = rights.open(regular)) {
      return Optional.of(in.readNBytes(count));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}

package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** An in-memory file system. Symbolic links are followed in every part of a path. */
final class FakeListing implements FileSystemView {
  private record Entry(byte[] bytes, boolean executable, boolean readable, String target) {}

  private final Map<Path, Entry> entries = new HashMap<>();

  FakeListing tool(String... paths) {
    for (String path : paths) {
      entries.put(Path.of(path), new Entry(path.getBytes(), true, true, null));
    }
    return this;
  }

  FakeListing file(String path, byte... bytes) {
    entries.put(Path.of(path), new Entry(bytes, false, true, null));
    return this;
  }

  FakeListing executable(String path, byte... bytes) {
    entries.put(Path.of(path), new Entry(bytes, true, true, null));
    return this;
  }

  FakeListing unreadable(String path) {
    entries.put(Path.of(path), new Entry(new byte[20], false, false, null));
    return this;
  }

  FakeListing link(String path, String target) {
    entries.put(Path.of(path), new Entry(null, false, true, target));
    return this;
  }

  @Override
  public Collection<String> names(Path folder) {
    Path real = resolved(folder);
    Collection<String> names = new TreeSet<>(java.util.Comparator.reverseOrder());
    entries.keySet().stream()
        .filter(p -> p.startsWith(real) && !p.equals(real))
        .forEach(p -> names.add(p.getName(real.getNameCount()).toString()));
    return names;
  }

  @Override
  public boolean isFolder(Path path) {
    return !names(path).isEmpty();
  }

  @Override
  public boolean isFile(Path path) {
    return entry(path).isPresent();
  }

  @Override
  public boolean isExecutable(Path file) {
    return entry(file).filter(Entry::executable).isPresent();
  }

  @Override
  public Optional<Path> linkTarget(Path link) {
    return Optional.ofNullable(entries.get(link))
        .filter(e -> e.target() != null)
        .map(e -> Path.of(e.target()));
  }

  @Override
  public Optional<Path> realPath(Path path) {
    return isFile(path) || isFolder(path) ? Optional.of(resolved(path)) : Optional.empty();
  }

  @Override
  public long size(Path file) {
    return entry(file).map(e -> e.bytes().length).orElse(0);
  }

  @Override
  public Optional<byte[]> firstBytes(Path file, int count) {
    return entry(file)
        .filter(Entry::readable)
        .map(e -> java.util.Arrays.copyOf(e.bytes(), Math.min(count, e.bytes().length)));
  }

  private Optional<Entry> entry(Path path) {
    return Optional.ofNullable(entries.get(resolved(path))).filter(e -> e.target() == null);
  }

  private Path resolved(Path path) {
    Path real = Path.of("/");
    for (Path part : path.normalize()) {
      real = real.resolve(part);
      Entry entry = entries.get(real);
      if (entry != null && entry.target() != null) {
        real = resolved(real.resolveSibling(entry.target()));
      }
    }
    return real;
  }
}

package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rfldoctor.toolchain.ToolCandidate.Place;
import org.rfldoctor.toolchain.ToolCandidate.State;

/**
 * Finds every file that may be a tool: on PATH, under versioned names, and in the usual places that
 * PATH does not reach. Folders are listed once, so a search lasts for one examination.
 */
public final class ToolSearch {
  private static final Comparator<ToolCandidate> NEWEST_FIRST =
      (one, other) -> version(other).compareTo(version(one));

  private final FileSystemView listing;
  private final DirectoryCache names;
  private final UserDirectories account;
  private final OriginDetector origins;
  private final Path folder;
  private final Predicate<Path> passedOver;
  private final List<Path> path;
  private final List<Path> elsewhere;

  /**
   * Searches a PATH as it would work in a folder, the one that relative words start from.
   *
   * @param passedOver the programs that the shell passes over, since the kernel does not start them
   */
  public ToolSearch(
      FileSystemView listing,
      UserDirectories account,
      String path,
      Path folder,
      Predicate<Path> passedOver) {
    this.passedOver = passedOver;
    this.listing = listing;
    this.names = new DirectoryCache(listing);
    this.account = account;
    this.origins = new OriginDetector(listing, account);
    this.folder = folder;
    this.path = distinct(Arrays.stream(path.split(":", -1)).map(folder::resolve));
    this.elsewhere = elsewhere();
  }

  /** Searches for a tool as the shell does: a word with a slash is a path. */
  public ToolSearchResult find(String word) {
    List<ToolCandidate> found = new ArrayList<>();
    String name = word.substring(word.lastIndexOf('/') + 1);
    if (word.isBlank() || name.isEmpty()) {
      return new ToolSearchResult(word, found);
    }
    if (!name.equals(word)) {
      look(folder.resolve(word).normalize(), Place.GIVEN).ifPresent(found::add);
    }
    path.forEach(p -> look(p.resolve(name), Place.PATH).ifPresent(found::add));
    String tool = VersionedName.of(name).tool();
    others(path, tool, Place.PATH)
        .filter(c -> !c.name().equals(name))
        .sorted(NEWEST_FIRST)
        .forEach(found::add);
    others(elsewhere, tool, Place.ELSEWHERE).forEach(found::add);
    return new ToolSearchResult(word, withoutRepeats(found));
  }

  private Stream<ToolCandidate> others(List<Path> folders, String tool, Place place) {
    return folders.stream()
        .flatMap(f -> namesFor(f, tool).map(f::resolve))
        .flatMap(file -> look(file, place).stream());
  }

  private Stream<String> namesFor(Path folder, String tool) {
    return names.in(folder, name -> name.startsWith(tool)).stream()
        .filter(n -> n.equals(tool) || VersionedName.of(n).isVersionOf(tool));
  }

  private Optional<ToolCandidate> look(Path file, Place place) {
    if (listing.isFile(file)) {
      boolean runs = listing.isExecutable(file) && !passedOver.test(file);
      State state = runs ? State.EXECUTABLE : State.NOT_EXECUTABLE;
      return Optional.of(candidate(file, listing.realPath(file).orElse(file), place, state));
    }
    return listing.isFolder(file)
        ? Optional.empty()
        : listing.linkTarget(file).map(to -> dangling(file, to, place));
  }

  private ToolCandidate dangling(Path file, Path target, Place place) {
    return candidate(file, file.resolveSibling(target).normalize(), place, State.DANGLING);
  }

  private ToolCandidate candidate(Path file, Path real, Place place, State state) {
    return new ToolCandidate(file, real, place, origins.of(file, real), state);
  }

  private List<Path> elsewhere() {
    List<Path> usual = distinct(WellKnownDirectories.folders(account, names));
    List<Path> reached = path.stream().map(this::real).toList();
    return usual.stream().filter(f -> !reached.contains(real(f))).toList();
  }

  /** Each folder once, whatever links lead to it, as {@code /bin} does to {@code /usr/bin}. */
  private List<Path> distinct(Stream<Path> folders) {
    Map<Path, Path> byReal = new LinkedHashMap<>();
    folders.forEach(f -> byReal.putIfAbsent(real(f), f));
    return List.copyOf(byReal.values());
  }

  /** Omits files outside PATH that PATH also finds under the same name. */
  private static List<ToolCandidate> withoutRepeats(List<ToolCandidate> all) {
    Map<List<Object>, ToolCandidate> seen = new LinkedHashMap<>();
    all.forEach(c -> seen.putIfAbsent(key(c), c));
    return List.copyOf(seen.values());
  }

  private static List<Object> key(ToolCandidate candidate) {
    return candidate.origin() == Origin.SNAP
        ? List.of(candidate.path())
        : List.of(candidate.name(), candidate.real());
  }

  private static FileVersion version(ToolCandidate candidate) {
    return VersionedName.of(candidate.name()).version();
  }

  private Path real(Path path) {
    return listing.realPath(path).orElse(path);
  }
}

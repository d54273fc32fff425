package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.toolchain.LibclangCandidate.Source;
import org.rfldoctor.toolchain.LibclangDirectories.Searched;

/**
 * Finds the libclang that bindgen loads, by the rules of clang-sys 1.8.1 (build/common.rs and
 * build/dynamic.rs), the library that searches on bindgen's behalf.
 */
public final class LibclangSearch {
  private final FileSystemView listing;
  private final DirectoryCache names;

  public LibclangSearch(FileSystemView listing) {
    this.listing = listing;
    this.names = new DirectoryCache(listing);
  }

  /** Searches as bindgen would. */
  public LibclangSearchResult search(LibclangQuery query) {
    List<Searched> files =
        query.libclangPath().isPresent()
            ? named(query.folder(), query.libclangPath().get())
            : new LibclangDirectories(names).of(query).flatMap(this::matching).toList();
    List<LibclangCandidate> candidates = new ArrayList<>();
    List<Path> cpp = new ArrayList<>();
    for (Searched file : files) {
      if (LibclangName.isCpp(file.path().getFileName().toString())) {
        cpp.add(file.path());
      } else {
        candidates.add(candidate(file, query.bindgen()));
      }
    }
    return new LibclangSearchResult(query.libclangPath(), candidates, cpp);
  }

  /** LIBCLANG_PATH alone: a file whose name fits, otherwise a folder. */
  private List<Searched> named(Path folder, String value) {
    Path path = folder.resolve(value);
    Optional<Searched> file =
        Stream.ofNullable(path.getParent())
            .flatMap(parent -> matching(new Searched(parent, Source.LIBCLANG_PATH)))
            .filter(f -> f.path().equals(path))
            .filter(f -> !LibclangName.isCpp(path.getFileName().toString()))
            .findFirst();
    return file.map(List::of)
        .orElseGet(() -> matching(new Searched(path, Source.LIBCLANG_PATH)).toList());
  }

  private Stream<Searched> matching(Searched folder) {
    List<String> all = names.in(folder.path(), name -> name.startsWith("libclang"));
    if (all.isEmpty()) {
      return Stream.empty();
    }
    return LibclangName.IN_ORDER.stream()
        .flatMap(fits -> all.stream().filter(fits))
        .map(n -> new Searched(folder.path().resolve(n), folder.source()));
  }

  private LibclangCandidate candidate(Searched file, ElfHeader bindgen) {
    Path path = file.path();
    Optional<byte[]> bytes = listing.firstBytes(path, ElfHeader.LENGTH);
    Optional<String> invalid = bytes.map(b -> wrong(b, bindgen)).orElse(Optional.of(unread(path)));
    return new LibclangCandidate(
        path,
        listing.realPath(path).orElse(path),
        LibclangName.version(path.getFileName().toString()),
        file.source(),
        invalid,
        otherMachine(bytes.flatMap(ElfHeader::in), bindgen));
  }

  private static Optional<String> otherMachine(Optional<ElfHeader> header, ElfHeader bindgen) {
    return header
        .filter(h -> h.bits() == bindgen.bits() && h.machine() != bindgen.machine())
        .map(ElfHeader::machineWord);
  }

  private static Optional<String> wrong(byte[] bytes, ElfHeader bindgen) {
    if (bytes.length < 5) {
      return Optional.of("failed to fill whole buffer");
    }
    if (!ElfHeader.startsAsElf(bytes)) {
      return Optional.of("invalid ELF header");
    }
    boolean fits = bytes[4] == (bindgen.bits() == 64 ? 2 : 1);
    return fits
        ? Optional.empty()
        : Optional.of("invalid ELF class (%d-bit)".formatted(96 - bindgen.bits()));
  }

  private String unread(Path path) {
    if (listing.isFolder(path)) {
      return "Is a directory (os error 21)";
    }
    return listing.isFile(path)
        ? "Permission denied (os error 13)"
        : "No such file or directory (os error 2)";
  }
}

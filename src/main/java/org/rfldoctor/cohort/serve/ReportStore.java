package org.rfldoctor.cohort.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.rfldoctor.check.value.Sha256;

/**
 * The reports of a served cohort, a file each, written whole or not at all. Of one machine, the
 * first and the newest are kept.
 */
final class ReportStore {
  private static final int KEPT = 20;
  private static final int SEAT_BYTES = 8;
  private static final String ENDING = ".json";

  private final Path folder;
  private final int mostSeats;
  private final AtomicLong version = new AtomicLong();
  private final Map<String, List<Path>> seats = new TreeMap<>();
  private long last;

  ReportStore(Path folder, int mostSeats) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.mostSeats = mostSeats;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(".part-")) {
          Files.deleteIfExists(file);
        } else if (name.matches("[0-9a-f]{16}-\\d{16}\\.json")) {
          seats.merge(name.substring(0, 2 * SEAT_BYTES), List.of(file), ReportStore::joined);
        }
      }
    }
  }

  private static List<Path> joined(List<Path> some, List<Path> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** The folder, which {@code rfl-doctor cohort} reads. */
  Path folder() {
    return folder;
  }

  /** Counts up with every report. */
  long version() {
    return version.get();
  }

  /** The reports of the machine that has this key; empty where it has sent none. */
  synchronized List<Path> of(String key) {
    return seats.getOrDefault(seat(key), List.of());
  }

  /**
   * Keeps a report, on disk before this returns.
   *
   * @return false where no more machines are taken
   */
  synchronized boolean add(String key, byte[] report) throws IOException {
    String seat = seat(key);
    List<Path> known = seats.getOrDefault(seat, List.of());
    if (known.isEmpty() && seats.size() >= mostSeats) {
      return false;
    }
    last = Math.max(last + 1, System.currentTimeMillis());
    Path file = folder.resolve(seat + "-" + String.format("%016d", last) + ENDING);
    Path part = folder.resolve(".part-" + seat);
    try (FileChannel out =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(report);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    List<Path> all = joined(known, List.of(file));
    if (all.size() > KEPT) {
      Files.deleteIfExists(all.get(1));
      all = joined(all.subList(0, 1), all.subList(2, all.size()));
    }
    seats.put(seat, all);
    version.incrementAndGet();
    return true;
  }

  /** The key itself is not kept: whoever reads the folder cannot send in another's name. */
  private static String seat(String key) {
    return HexFormat.of().formatHex(Sha256.of(key), 0, SEAT_BYTES);
  }
}

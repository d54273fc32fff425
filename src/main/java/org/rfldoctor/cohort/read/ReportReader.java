package org.rfldoctor.cohort.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.rfldoctor.json.FastJson;
import org.rfldoctor.json.JsonException;

/** Reads the reports of a cohort from files and folders. No file can stop it. */
public final class ReportReader {
  /** The largest report that is read, in bytes; a usual one has 0.3 million. */
  public static final int LARGEST = 16 << 20;

  private static final int DEEPEST_FOLDER = 4;

  private final TextPool pool = new TextPool();

  /** What came of reading. */
  public record Result(List<SeatReport> reports, List<Finding> findings) {
    public Result {
      reports = List.copyOf(reports);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads files, and all files of folders whose names end with {@code .json}, by several threads.
   * The order is that of the arguments, and of the names in a folder.
   */
  public Result read(List<Path> places) {
    List<Finding> findings = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    places.forEach(place -> collect(place, files, findings));
    List<SeatReport> reports = new ArrayList<>();
    for (One one : readAll(files)) {
      one.report.ifPresent(reports::add);
      one.report.ifPresent(report -> findings.addAll(report.findings()));
      one.finding.ifPresent(findings::add);
    }
    return new Result(reports, findings);
  }

  private record One(Optional<SeatReport> report, Optional<Finding> finding) {}

  private List<One> readAll(List<Path> files) {
    int threads = Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));
    ExecutorService workers = Executors.newFixedThreadPool(threads, ReportReader::thread);
    try {
      List<Future<List<One>>> parts = new ArrayList<>();
      for (int worker = 0; worker < threads; worker++) {
        int first = worker;
        parts.add(workers.submit(() -> part(files, first, threads)));
      }
      One[] all = new One[files.size()];
      for (int worker = 0; worker < threads; worker++) {
        List<One> part = parts.get(worker).get();
        for (int i = 0; i < part.size(); i++) {
          all[worker + i * threads] = part.get(i);
        }
      }
      return List.of(all);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }

  /** Every n-th file, with one buffer for all. */
  private List<One> part(List<Path> files, int first, int step) {
    Buffer buffer = new Buffer(pool);
    List<One> read = new ArrayList<>();
    for (int i = first; i < files.size(); i += step) {
      read.add(read(files.get(i), buffer));
    }
    return read;
  }

  private One read(Path file, Buffer buffer) {
    String source = file.toString();
    try {
      if (!Files.isRegularFile(file)) {
        return not(source, Finding.Kind.UNREADABLE, "is no regular file");
      }
      if (!buffer.fill(file)) {
        return not(source, Finding.Kind.TOO_LARGE, "has more than " + (LARGEST >> 20) + " MB");
      }
      return new One(
          Optional.of(
              ReportParser.read(source, buffer.bytes, buffer.length, pool::of, buffer.json)),
          Optional.empty());
    } catch (JsonException wrong) {
      return wrong.isTruncated()
          ? not(source, Finding.Kind.TRUNCATED, "is truncated: " + wrong.getMessage())
          : not(source, Finding.Kind.BROKEN, "is no JSON: " + wrong.getMessage());
    } catch (NoReportException wrong) {
      return not(source, Finding.Kind.NO_REPORT, wrong.getMessage());
    } catch (IOException | UncheckedIOException failed) {
      return not(source, Finding.Kind.UNREADABLE, "cannot be read: " + failed.getMessage());
    }
  }

  private static One not(String source, Finding.Kind kind, String says) {
    return new One(Optional.empty(), Optional.of(new Finding(source, kind, says, true)));
  }

  /**
   * One report with every step, its reasons and sources.
   *
   * @throws JsonException where it is no JSON
   * @throws NoReportException where it is no report
   */
  public static SeatReport whole(String source, byte[] bytes) {
    return ReportParser.whole(source, bytes);
  }

  private static void collect(Path place, List<Path> files, List<Finding> findings) {
    if (!Files.isDirectory(place)) {
      files.add(place);
      return;
    }
    try (Stream<Path> found = Files.walk(place, DEEPEST_FOLDER, FileVisitOption.FOLLOW_LINKS)) {
      found
          .filter(file -> file.getFileName().toString().endsWith(".json"))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> !Files.isDirectory(file))
          .sorted(Comparator.naturalOrder())
          .forEach(files::add);
    } catch (IOException | UncheckedIOException failed) {
      findings.add(
          new Finding(
              place.toString(),
              Finding.Kind.UNREADABLE,
              "cannot be read: " + failed.getMessage(),
              true));
    }
  }

  /** Bytes of one file after the other, and what reads them. */
  private static final class Buffer {
    private final FastJson json;
    private byte[] bytes = new byte[1 << 19];
    private int length;

    Buffer(TextPool pool) {
      json = new FastJson(pool::of);
    }

    /** Reads a file; false where it is too large. */
    boolean fill(Path file) throws IOException {
      length = 0;
      try (InputStream in = Files.newInputStream(file)) {
        int read = in.read(bytes, 0, bytes.length - FastJson.SPARE);
        while (read >= 0) {
          length += read;
          if (length == bytes.length - FastJson.SPARE) {
            if (length > LARGEST) {
              return false;
            }
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
          }
          read = in.read(bytes, length, bytes.length - FastJson.SPARE - length);
        }
      }
      return length <= LARGEST;
    }
  }
}

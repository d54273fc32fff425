package org.rfldoctor.log.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.rfldoctor.log.decode.Decoded;

/**
 * Reads a log in regions of 256 KiB and tells a sink of its interesting lines. A region without
 * control characters is searched as it is; only the lines of others are copied.
 */
public final class LogReader {
  private final LineTeller teller;
  private final List<String> wrappers = new ArrayList<>();

  public LogReader(LineFilter filter, LineSink sink) {
    this.teller = new LineTeller(filter, sink);
  }

  /** Reads to the end of the stream, which stays open. */
  public LogSummary read(InputStream source) throws IOException {
    Decoded decoded = Decoded.open(source);
    wrappers.addAll(decoded.names());
    RegionReader reader = new RegionReader(decoded.stream());
    for (Region region = reader.next(); region != null; region = reader.next()) {
      if (region.from() < region.to()) {
        teller.region(region);
      }
    }
    teller.finish();
    wrappers.addAll(teller.wrappers());
    return new LogSummary(
        teller.lines(), reader.bytes(), wrappers.stream().distinct().toList(), teller.lastLine());
  }
}

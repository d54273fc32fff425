package org.rfldoctor.cohort.serve;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a cohort is served.
 *
 * @param address where it listens
 * @param port 0 for any free one
 * @param folder where reports and tokens are kept
 * @param expected labels of all who should answer
 * @param profile what is handed out beside the program
 * @param program the program's folder, which is handed out
 * @param seats how many machines may send reports
 */
public record ServeSettings(
    InetAddress address,
    int port,
    Path folder,
    List<String> expected,
    Optional<HandedProfile> profile,
    Optional<Path> program,
    int seats) {
  public ServeSettings {
    expected = List.copyOf(expected);
  }
}

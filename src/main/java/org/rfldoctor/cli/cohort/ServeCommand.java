package org.rfldoctor.cli.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rfldoctor.cli.base.BaseCommand;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.base.ProgramFolder;
import org.rfldoctor.cli.profile.ProfileFile;
import org.rfldoctor.cohort.serve.CohortServer;
import org.rfldoctor.cohort.serve.HandedProfile;
import org.rfldoctor.cohort.serve.ServeSettings;
import org.rfldoctor.profile.Profile;
import org.rfldoctor.render.terminal.ControlCharacterEscaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Runs a server for a workshop: it receives reports, shows the board, and provides program and
 * profile.
 */
@Command(
    name = "serve",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    header = "Take reports from a room, show the board, hand out the program and the profile.",
    description = {
      "",
      "Prints the line that participants type, and the link of the board. A participant sees one"
          + " row, the own one. The link of the board is for the host alone. The connection is"
          + " not encrypted: use it in a network that you trust.",
      ""
    })
public final class ServeCommand extends BaseCommand {
  private static final int HOUR_MILLIS = 3_600_000;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Where reports are kept, a file each. Default: cohort.")
  Path folder = Path.of("cohort");

  @Option(names = "--port", paramLabel = "PORT", description = "Default: 8322.")
  int port = 8322;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description = "Listen on this address only. Default: all of this machine.")
  String address = "0.0.0.0";

  @Option(names = "--hours", paramLabel = "N", description = "Stop after so long. Default: 8.")
  double hours = 8;

  @Option(
      names = "--expect",
      paramLabel = "FILE",
      description = "Labels of all who should answer, one a line.")
  Path expected;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "The profile of the workshop, which is handed out.")
  String profile;

  @Option(
      names = "--seats",
      paramLabel = "N",
      description = "Take reports of so many machines at most. Default: 500.")
  int seats = 500;

  @Override
  public int execute() {
    if (!(hours > 0 && hours <= 1000) || port < 0 || port > 65_535 || seats < 1) {
      throw usageError("--hours, --port or --seats is out of range");
    }
    Path here = console.surroundings().folder();
    Optional<HandedProfile> handed = Optional.ofNullable(profile).map(this::whole);
    ServeSettings settings =
        new ServeSettings(
            address(),
            port,
            here.resolve(folder),
            ExpectedNames.of(Optional.ofNullable(expected), here),
            handed,
            ProgramFolder.find(),
            seats);
    try (CohortServer server = new CohortServer(settings, this::arrived)) {
      announce(server, settings);
      console.shutdown().onShutdown(server::close);
      Thread.sleep((long) (hours * HOUR_MILLIS));
      console.out().println("Stopped after " + hours + " hours.");
    } catch (BindException taken) {
      throw usageError(
          "port " + port + " of " + address + " cannot be used: " + taken.getMessage());
    } catch (IOException failed) {
      throw new CliException(
          ExitCode.NOT_WRITTEN, "cannot serve from " + settings.folder() + ": " + failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    console.out().flush();
    return ExitCode.OK;
  }

  /** Read before it is handed out, since every participant would refuse one that is wrong. */
  private HandedProfile whole(String named) {
    Profile read = ProfileFile.read(console.surroundings(), named);
    Optional<String> checks = read.checksDirectory();
    if (checks.isPresent() && !HandedProfile.canHandOut(checks.get())) {
      throw usageError(
          named
              + " has its checks in "
              + checks.get()
              + ", which is not handed out; move them to a directory beside the profile, whose name"
              + " has letters, digits, `_`, `.` and `-` only");
    }
    Path file = console.surroundings().folder().resolve(named);
    return new HandedProfile(file, read.info().digest(), checks);
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException unknown) {
      throw usageError("there is no address " + address);
    }
  }

  private void announce(CohortServer server, ServeSettings settings) {
    console.out().println("Participants type:");
    for (String name : names(settings.address())) {
      String link = "http://" + name + ":" + server.port() + server.joinPath();
      console
          .out()
          .println(
              settings.program().isPresent()
                  ? "    curl -fsS " + link + " | sh"
                  : "    rfl-doctor check --send " + link);
    }
    String own =
        settings.address().isAnyLocalAddress() || settings.address().isLoopbackAddress()
            ? "127.0.0.1"
            : settings.address().getHostAddress();
    console.out().println("The board, for you alone:");
    console.out().println("    http://" + own + ":" + server.port() + server.hostPath());
    console
        .out()
        .println(
            "Reports are kept in "
                + settings.folder()
                + ". Ends after "
                + (hours == Math.rint(hours) ? Long.toString((long) hours) : hours + "")
                + (hours == 1 ? " hour" : " hours")
                + ", or with Ctrl-C.");
    console.out().flush();
  }

  /** The addresses that other machines can reach. */
  private static List<String> names(InetAddress address) {
    if (!address.isAnyLocalAddress()) {
      return List.of(address.getHostAddress());
    }
    List<String> names = new ArrayList<>();
    try {
      for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        if (card.isUp() && !card.isLoopback()) {
          Collections.list(card.getInetAddresses()).stream()
              .filter(Inet4Address.class::isInstance)
              .map(InetAddress::getHostAddress)
              .forEach(names::add);
        }
      }
    } catch (SocketException failed) {
      throw new UncheckedIOException(failed);
    }
    return names.isEmpty() ? List.of("127.0.0.1") : names;
  }

  private synchronized void arrived(String sentence) {
    String time = CLOCK.format(LocalTime.now());
    console.out().println(time + "  " + ControlCharacterEscaper.text(sentence));
    console.out().flush();
  }
}

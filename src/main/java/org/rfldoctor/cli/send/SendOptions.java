package org.rfldoctor.cli.send;

import java.util.Optional;
import org.rfldoctor.cli.base.CliContext;
import org.rfldoctor.probe.host.User;
import picocli.CommandLine.Option;

/** Options that send the report to a host. */
public final class SendOptions {
  @Option(
      names = "--send",
      paramLabel = "LINK",
      description =
          "Send the report to the host of a workshop: without evidence, redacted, after showing"
              + " once what is sent and asking. Without a connection, it is left in a file.")
  private String link;

  /** The sender; empty without {@code --send}. */
  public Optional<ReportSender> toSender(CliContext console, User person, boolean yes) {
    return Optional.ofNullable(link)
        .map(text -> new ReportSender(HostLink.of(text), yes, person, console));
  }

  /** Whether a link was given. */
  public boolean isGiven() {
    return link != null;
  }
}

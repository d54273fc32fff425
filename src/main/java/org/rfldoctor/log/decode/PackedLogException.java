package org.rfldoctor.log.decode;

import java.io.IOException;

/** The log is packed in a format that is not read here. */
public final class PackedLogException extends IOException {
  private static final long serialVersionUID = 1L;
  private final String command;

  PackedLogException(String format, String command) {
    super("packed with " + format);
    this.command = command;
  }

  /** The command that unpacks it to its standard output. */
  public String command() {
    return command;
  }
}

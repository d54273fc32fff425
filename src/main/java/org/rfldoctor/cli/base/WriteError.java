package org.rfldoctor.cli.base;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Formats the error message for a file that could not be written. */
public record WriteError(Path file, IOException cause) {
  public String message() {
    return "cannot write " + file + ": " + reason();
  }

  private String reason() {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    boolean told = cause instanceof FileSystemException failed && failed.getReason() != null;
    return told ? ((FileSystemException) cause).getReason() : cause.toString();
  }
}

package org.rfldoctor.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processes of this machine that carry a certain word in their environment or arguments. */
public final class Survivors {
  private Survivors() {}

  public static List<String> with(String word) {
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      return processes
          .filter(process -> Character.isDigit(process.getFileName().toString().charAt(0)))
          .filter(process -> holds(process, "environ", word) || holds(process, "cmdline", word))
          .map(process -> process.getFileName() + " " + text(process.resolve("cmdline")))
          .toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private static boolean holds(Path process, String file, String word) {
    return text(process.resolve(file)).contains(word);
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace('\0', ' ');
    } catch (IOException gone) {
      return "";
    }
  }
}

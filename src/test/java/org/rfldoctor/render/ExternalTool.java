package org.rfldoctor.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** An external program that validates the output of a test. */
public final class ExternalTool {
  private ExternalTool() {}

  /** The path of the first of these programs on PATH. Without one, prints SKIPPED and skips. */
  public static Path demand(String... names) {
    Optional<Path> found =
        Arrays.stream(names)
            .flatMap(
                name ->
                    Arrays.stream(System.getenv("PATH").split(":"))
                        .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty()) {
      System.err.println("SKIPPED: no " + String.join(" or ", names) + " on PATH");
    }
    Assumptions.assumeTrue(found.isPresent(), "no " + String.join(" or ", names) + " on PATH");
    return found.get();
  }

  /** Runs a command and returns its output. Fails on other exit codes and after 120 s. */
  public static String run(List<String> command, int... exits) {
    try {
      Path printed = Files.createTempFile("printed", ".txt");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      boolean ended = process.waitFor(120, TimeUnit.SECONDS);
      String text = new String(Files.readAllBytes(printed), StandardCharsets.UTF_8);
      Files.delete(printed);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError("did not end: " + command + "\n" + text);
      }
      if (Arrays.stream(exits).noneMatch(exit -> exit == process.exitValue())) {
        throw new AssertionError("exit " + process.exitValue() + ": " + command + "\n" + text);
      }
      return text;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }
}

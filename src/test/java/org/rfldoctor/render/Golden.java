package org.rfldoctor.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Accepted outputs of the program, in a folder for each view; {@code -Dgolden.update=true} rewrites
 * them.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/render");

  private Golden() {}

  public static String written(Consumer<PrintWriter> writing) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    writing.accept(out);
    out.flush();
    return text.toString();
  }

  public static void holds(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name + ".txt");
    String shown = actual.replace("\u001b", "\\e");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, shown);
    }
    assertThat(shown.lines()).containsExactlyElementsOf(Files.readAllLines(file));
  }
}

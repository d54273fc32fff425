package org.rfldoctor.catalog.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a YAML file that a person wrote: UTF-8, and no larger than a person writes. */
public final class YamlFileReader {
  private YamlFileReader() {}

  /** The text of the file, or {@link YamlSyntaxException}. */
  public static String text(Path file) {
    try {
      if (Files.size(file) > YamlParser.LARGEST) {
        throw new YamlSyntaxException("is larger than " + YamlParser.LARGEST / 1024 + " KiB", 1, 1);
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException wrong) {
      throw new YamlSyntaxException("is not UTF-8", 1, 1);
    } catch (IOException unreadable) {
      throw new YamlSyntaxException("cannot be read: " + unreadable.getMessage(), 1, 1);
    }
  }
}

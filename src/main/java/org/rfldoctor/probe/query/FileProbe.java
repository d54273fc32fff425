package org.rfldoctor.probe.query;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Answer;
import org.rfldoctor.check.Observation.Refused;
import org.rfldoctor.check.Probe;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.files.Glob;
import org.rfldoctor.probe.files.SecretMask;
import org.rfldoctor.probe.host.BuildContext;
import org.rfldoctor.probe.process.BoundedOutput;

/** Finds files and reads at most 1 MiB of them. Files with the suffix .gz are decompressed. */
public record FileProbe(BuildContext build) {
  /** The most bytes to read of a file, after decompression. */
  private static final int MOST = 1024 * 1024;

  public Observation look(Probe.FileLookup asked) {
    return asked.places().stream()
        .flatMap(place -> new Glob(place(place)).files())
        .map(file -> at(file, asked.read()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new Observation.Absent(String.join(", ", asked.places())));
  }

  /** The absolute path. A relative path starts at the directory where Kbuild runs tools. */
  private String place(String path) {
    return build.directory().resolve(build.person().expanded(path)).toString();
  }

  private Optional<Observation> at(File file, boolean read) {
    if (file.exists()) {
      return Optional.of(read ? text(file) : new Answer(0, "", "", false, properties(file)));
    }
    return hidden(file)
        ? Optional.of(new Refused(file + " may not be looked at by this user"))
        : Optional.empty();
  }

  private Observation text(File file) {
    if (!file.isFile()) {
      return new Refused(file + " is not a file that can be read");
    }
    try (InputStream in = opened(file)) {
      byte[] bytes = in.readNBytes(MOST + 1);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return bytes.length > MOST
          ? new Observation.Flooded(
              MOST, SecretMask.text(text.substring(0, BoundedOutput.KEPT)), "")
          : new Answer(
              0, isSource(file) ? text : SecretMask.text(text), "", false, properties(file));
    } catch (IOException unreadable) {
      boolean readable = build.person().rights().mayRead(file.toPath()) && file.canRead();
      return new Refused(file + (readable ? " cannot be read" : " may not be read by this user"));
    }
  }

  /**
   * Whether a file is in the tree or build directory, outside .git. Such files have no passwords.
   * They are the largest files: the search for passwords in them took a tenth of the time of a run.
   */
  private boolean isSource(File file) {
    Path path = file.toPath().normalize();
    return Stream.of(build.srctree(), build.objtree())
        .flatMap(Optional::stream)
        .filter(path::startsWith)
        .map(tree -> tree.relativize(path))
        .anyMatch(inTree -> !inTree.startsWith(".git"));
  }

  private InputStream opened(File file) throws IOException {
    InputStream in = build.person().rights().open(file);
    try {
      return file.getName().endsWith(".gz") ? new GZIPInputStream(in) : in;
    } catch (IOException notPacked) {
      in.close();
      throw notPacked;
    }
  }

  private static Map<String, Value> properties(File file) {
    Map<String, Value> properties = new HashMap<>();
    properties.put("path", new Value.FilePath(file.getPath()));
    if (file.isFile()) {
      properties.put("size", new Value.Number(file.length()));
    }
    return properties;
  }

  /** Whether a file may exist in a directory that this process may not search. */
  private static boolean hidden(File file) {
    File folder = file.getParentFile();
    while (folder != null && !folder.exists()) {
      folder = folder.getParentFile();
    }
    return folder != null && folder.isDirectory() && !folder.canExecute();
  }
}

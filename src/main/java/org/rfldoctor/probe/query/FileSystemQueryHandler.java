package org.rfldoctor.probe.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Observation.Answer;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.probe.files.FileOwner;
import org.rfldoctor.probe.files.Mount;
import org.rfldoctor.probe.files.MountTable;
import org.rfldoctor.probe.process.CaseSensitivity;

/** Describes the file system of a directory, which need not exist yet. */
record FileSystemQueryHandler(MountTable mounts) {

  Observation about(Path asked) {
    Path there = nearest(asked);
    try {
      return Answer.with(properties(asked, there, there.toRealPath()));
    } catch (IOException hidden) {
      return new Observation.Refused(there + " may not be looked at by this user");
    }
  }

  private Map<String, Value> properties(Path asked, Path there, Path real) {
    Map<String, Value> properties = new HashMap<>();
    properties.put("path", new Value.FilePath(there.toString()));
    properties.put("exists", new Value.Flag(there.equals(asked)));
    obstacle(asked).ifPresent(at -> properties.put("obstacle", new Value.FilePath(at.toString())));
    properties.put("free", new Value.Number(real.toFile().getUsableSpace()));
    owner(real).ifPresent(owner -> properties.put("owner", new Value.Text(owner)));
    FileOwner.of(real).ifPresent(o -> properties.put("uid", new Value.Number(o.uid())));
    properties.put("writable", new Value.Flag(Files.isWritable(real)));
    Optional<Mount> mount = mounts.under(real);
    mount.ifPresent(m -> properties.put("type", new Value.Text(m.type())));
    mount.ifPresent(m -> properties.put("noexec", new Value.Flag(m.has("noexec"))));
    mount.ifPresent(m -> properties.put("readonly", new Value.Flag(m.has("ro"))));
    new CaseSensitivity(real, mount)
        .isIgnored()
        .ifPresent(ignored -> properties.put("casefolds", new Value.Flag(ignored)));
    return properties;
  }

  /** The path that prevents mkdir from creating the directory: a file, or a dangling link. */
  private static Optional<Path> obstacle(Path asked) {
    return Stream.iterate(asked, path -> path != null, Path::getParent)
        .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .filter(path -> !Files.isDirectory(path));
  }

  private static Path nearest(Path asked) {
    Path there = asked;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  private static Optional<String> owner(Path path) {
    try {
      return Optional.of(Files.getOwner(path).getName());
    } catch (IOException | UnsupportedOperationException unknown) {
      return Optional.empty();
    }
  }
}

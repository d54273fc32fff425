package org.rfldoctor.probe.files;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The rights of a user to read files. When root acts for the user that called sudo, it reads only
 * files that this user may read: a link in the user's home may lead to a file that only root may
 * read.
 *
 * @param uid the user id; negative if this process runs as the user, so that the kernel checks the
 *     rights
 */
public record ReadingRights(int uid, Set<Integer> groups) {
  /** The rights of this process. */
  public static final ReadingRights OWN = new ReadingRights(-1, Set.of());

  private static final int READ = 4;
  private static final int SEARCH = 1;
  private static final int OWNER = 6;
  private static final int GROUP = 3;

  public ReadingRights {
    groups = Set.copyOf(groups);
  }

  /**
   * Opens a regular file. Other files are refused, since a FIFO would block.
   *
   * @throws IOException if the file cannot be read, or not by this user
   */
  public InputStream open(File file) throws IOException {
    if (!file.isFile()) {
      throw new AccessDeniedException(file.getPath());
    }
    if (uid < 0) {
      return new FileInputStream(file);
    }
    Path real = file.toPath().toRealPath();
    Object before = judged(real);
    InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS);
    if (!real.equals(file.toPath().toRealPath()) || !before.equals(judged(real))) {
      in.close();
      throw new AccessDeniedException(file.getPath());
    }
    return in;
  }

  /** Whether this user may read a file, or list a directory. */
  public boolean mayRead(Path path) {
    try {
      return uid < 0 || judged(path.toRealPath()) != null;
    } catch (IOException no) {
      return false;
    }
  }

  /** The identity of a file. Throws if the user cannot reach or read it. */
  private Object judged(Path real) throws IOException {
    for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
      require(folder, SEARCH);
    }
    require(real, READ);
    return Objects.requireNonNull(
        Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey());
  }

  private void require(Path path, int permission) throws IOException {
    Map<String, Object> about =
        Files.readAttributes(path, "unix:uid,gid,mode", LinkOption.NOFOLLOW_LINKS);
    int mode = (Integer) about.get("mode");
    boolean own = (Integer) about.get("uid") == uid;
    int others = groups.contains((Integer) about.get("gid")) ? mode >> GROUP : mode;
    if (((own ? mode >> OWNER : others) & permission) == 0) {
      throw new AccessDeniedException(path.toString());
    }
  }
}

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
 * What a user may read. Root, on behalf of the user that called sudo, reads no more than that user
 * may: a link in a home may lead to a file that is root's alone.
 *
 * @param uid the user; below 0 where the kernel judges by itself, since we are that user
 */
public record ReadingRights(int uid, Set<Integer> groups) {
  /** Those of this process. */
  public static final ReadingRights OWN = new ReadingRights(-1, Set.of());

  private static final int READ = 4;
  private static final int SEARCH = 1;
  private static final int OWNER = 6;
  private static final int GROUP = 3;

  public ReadingRights {
    groups = Set.copyOf(groups);
  }

  /**
   * Opens a regular file; what is none, such as a FIFO, would block.
   *
   * @throws IOException where it cannot be read, or not by this user
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

  /** Whether this user may read the file, or list the folder. */
  public boolean mayRead(Path path) {
    try {
      return uid < 0 || judged(path.toRealPath()) != null;
    } catch (IOException no) {
      return false;
    }
  }

  /** Which file it is, if the user reaches it and may read it. */
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

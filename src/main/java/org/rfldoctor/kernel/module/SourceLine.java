package org.rfldoctor.kernel.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rfldoctor.kernel.tree.TreeFiles;

/**
 * A line of a source file in the tree, as evidence.
 *
 * @param file relative to the tree
 * @param number from 1
 * @param text without its indentation
 */
record SourceLine(String file, int number, String text) {
  /** Finds the first line that contains the pattern. */
  static Optional<SourceLine> in(TreeFiles files, Path srctree, String file, String pattern) {
    List<String> lines =
        files.text(srctree.resolve(file)).map(text -> text.lines().toList()).orElse(List.of());
    Pattern wanted = Pattern.compile(pattern);
    for (int at = 0; at < lines.size(); at++) {
      if (wanted.matcher(lines.get(at)).find()) {
        return Optional.of(new SourceLine(file, at + 1, lines.get(at).strip()));
      }
    }
    return Optional.empty();
  }

  /** The line as text: {@code samples/rust/rust_minimal.rs:9 has `name: "rust_minimal"`}. */
  String evidence() {
    return place() + " has `" + text.replaceFirst("[,;]$", "") + "`";
  }

  String place() {
    return file + ":" + number;
  }
}

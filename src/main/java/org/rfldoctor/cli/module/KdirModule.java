package org.rfldoctor.cli.module;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rfldoctor.cli.base.CliException;
import org.rfldoctor.cli.base.ExitCode;
import org.rfldoctor.cli.examine.ExaminationTarget;
import org.rfldoctor.kernel.module.ModuleName;
import org.rfldoctor.kernel.module.OutsideModule;
import org.rfldoctor.kernel.tree.KernelTree;
import org.rfldoctor.kernel.tree.KernelTreeLocator;

/**
 * A new module in a directory outside the tree.
 *
 * @param sample the sample to copy, such as {@code rust_minimal}
 * @param asked the argument of {@code --kdir}
 */
record KdirModule(ExaminationTarget target, ModuleName module, String sample, Path asked) {
  /**
   * The characters that make accepts in paths. Others have a special meaning in a Makefile or in
   * {@code M=}.
   */
  private static final Pattern FIT = Pattern.compile("[A-Za-z0-9_@+,./-]+");

  /**
   * The files to write.
   *
   * @throws CliException with {@link ExitCode#USAGE} if the module cannot be created
   */
  ModuleDraft draft() {
    Path here = target.build().folder();
    Path kdir = target.build().kdir().orElseThrow();
    Path folder = here.resolve(module.name());
    for (Path path : new Path[] {kdir, folder}) {
      if (!FIT.matcher(path.toString()).matches()) {
        throw refused(
            "make cannot build in the path " + path + "; use one without blanks and signs");
      }
    }
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw refused(folder + " exists already");
    }
    KernelTree source = source(kdir);
    demandOutside(folder, kdir, source.srctree());
    SourceSample.demandNoConflict(target.build().files(), source.srctree(), module);
    OutsideModule outside =
        new OutsideModule(module, new SourceSample(source.srctree(), sample).sample(module), kdir);
    return new ModuleDraft(here, folder, outside.files(), ModuleDraft.Versioning.NEW);
  }

  /**
   * The tree with the samples. A distribution's headers have none; then it is the tree of {@code
   * -C}, if that has the same series.
   */
  private KernelTree source(Path kdir) {
    Optional<KernelTree> built = new KernelTreeLocator(target.build().files()).at(kdir);
    Optional<KernelTree> given = target.build().tree();
    if (built.isEmpty()) {
      throw refused("--kdir " + asked + " belongs to no kernel tree that can be read");
    }
    if (new SourceSample(built.get().srctree(), sample).exists()) {
      return built.get();
    }
    String series = built.get().release().series();
    return given
        .filter(tree -> tree.release().series().equals(series))
        .orElseThrow(
            () ->
                refused(
                    built.get().srctree()
                        + " has no samples/rust/"
                        + sample
                        + ".rs; use -C with a tree of Linux "
                        + series));
  }

  private static void demandOutside(Path folder, Path kdir, Path srctree) {
    Stream.of(kdir, srctree)
        .filter(folder::startsWith)
        .findFirst()
        .ifPresent(
            inside -> {
              throw refused(
                  folder
                      + " would lie in the tree "
                      + inside
                      + "; go to a directory outside of it, or leave --kdir out");
            });
  }

  private static CliException refused(String reason) {
    return new CliException(ExitCode.USAGE, reason);
  }
}

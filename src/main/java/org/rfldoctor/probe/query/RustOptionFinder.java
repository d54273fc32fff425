package org.rfldoctor.probe.query;

import java.util.List;
import java.util.Map;
import org.rfldoctor.kernel.kconfig.Kconfig;
import org.rfldoctor.kernel.kconfig.explain.RustOption;
import org.rfldoctor.kernel.kconfig.value.DotConfig;
import org.rfldoctor.probe.files.LocalFileSystem;
import org.rfldoctor.probe.host.BuildContext;

/** Finds all Rust options in the Kconfig files of a tree. It reads all of these files. */
public final class RustOptionFinder {
  private RustOptionFinder() {}

  /** The samples, drivers and tests of the build's tree; empty without a tree. */
  public static List<RustOption> of(BuildContext build) {
    LocalFileSystem files = new LocalFileSystem(build.person().rights());
    Map<String, String> architecture =
        Map.of(
            "SRCARCH", build.variables().architecture().srcarch(),
            "ARCH", build.variables().architecture().arch());
    String config = build.config().flatMap(files::text).orElse("");
    return build
        .srctree()
        .map(tree -> Kconfig.of(files, tree, architecture))
        .map(kconfig -> kconfig.rustOptions(DotConfig.parse(config)))
        .orElse(List.of());
  }
}

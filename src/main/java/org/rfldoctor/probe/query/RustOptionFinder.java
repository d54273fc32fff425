package org.rfldoctor.probe.query;

import java.util.List;
import java.util.Map;
import org.rfldoctor.kernel.kconfig.Kconfig;
import org.rfldoctor.kernel.kconfig.explain.RustOption;
import org.rfldoctor.kernel.kconfig.value.DotConfig;
import org.rfldoctor.probe.files.LocalFileSystem;
import org.rfldoctor.probe.host.BuildContext;

/** What a tree offers in Rust, by its own Kconfig; reads all of it, which takes a second or two. */
public final class RustOptionFinder {
  private RustOptionFinder() {}

  /** The samples and drivers of the build's tree; empty without a tree. */
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

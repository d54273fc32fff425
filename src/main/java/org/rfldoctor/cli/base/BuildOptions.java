package org.rfldoctor.cli.base;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options and make arguments that select a build. */
public final class BuildOptions extends TreeOptions {
  @Option(
      names = "--kdir",
      paramLabel = "DIR",
      description =
          "Directory that modules outside the tree are built against. Default:"
              + " /lib/modules/$(uname -r)/build, if it exists.")
  private Path kdir;

  @Option(
      names = "--release",
      paramLabel = "X.Y",
      description = "Without a tree: use the requirements of this release, for example 6.12.")
  private String release;

  @Parameters(
      paramLabel = "NAME=VALUE",
      arity = "0..*",
      description =
          "O=, LLVM=, RUSTC=, BINDGEN=, CC=, ARCH=, CROSS_COMPILE=, … with the meaning they have"
              + " for make.")
  private List<String> makeArguments = new ArrayList<>();

  public BuildRequest toRequest() {
    BuildRequest request = toRequest(makeArguments);
    return new BuildRequest(
        request.tree(),
        Optional.ofNullable(kdir),
        Optional.ofNullable(release),
        request.trusted(),
        request.makeArguments());
  }
}

package org.rfldoctor.cli.command;

import java.util.Map;
import org.rfldoctor.check.LookupTable;
import org.rfldoctor.check.value.FactLookup;
import org.rfldoctor.check.value.Value;

/**
 * The page about the toolchain from kernel.org: the newest archive for this machine and series, and
 * the commands that install it without root.
 */
record ArchiveTopic(Map<String, LookupTable> tables, FactLookup facts) {
  static final String TOPIC = "kernel.org";
  private static final String FILES = "https://mirrors.edge.kernel.org/pub/tools/llvm/rust/files/";

  String text() {
    String series = fact("tree.series");
    String intro =
        "# The LLVM and Rust archives of kernel.org\n\n"
            + "One archive has rustc, the source of core, clang, lld, the LLVM tools and libclang,"
            + " which fit each other. It needs no root, and no distribution has to be new enough.\n\n";
    return intro
        + tables
            .get("kernel-releases")
            .cell(series, "archive")
            .filter(this::hasHost)
            .map(name -> commands(name, series))
            .orElseGet(() -> none(series));
  }

  private LookupTable archives() {
    return tables.get("kernel-org-toolchains");
  }

  private boolean hasHost(String archive) {
    return (" " + cell(archive, "hosts") + " ").contains(" " + fact("machine.arch") + " ");
  }

  private String cell(String archive, String column) {
    return archives().cell(archive, column).orElse("");
  }

  private String fact(String name) {
    return facts.value(name).map(Value::text).orElse("");
  }

  private String none(String series) {
    return "No archive that is known here fits Linux "
        + series
        + " on "
        + fact("machine.arch")
        + ". All of them: "
        + FILES
        + "\n";
  }

  private String commands(String archive, String series) {
    String name =
        "llvm-%s-rust-%s-%s"
            .formatted(cell(archive, "llvm"), cell(archive, "rustc"), fact("machine.arch"));
    String prefix = "~/.local/" + name;
    return """
        For Linux %1$s the newest known archive that fits is %2$s. Download it and its checksum, \
        several hundred MB; it goes to %3$s.

            mkdir -p ~/.local && cd ~/.local
            curl -fLO %4$s%2$s.tar.xz
            curl -fLO %4$ssha256sums.asc
            sha256sum --check --ignore-missing sha256sums.asc
            tar -xf %2$s.tar.xz

        Put these two lines into ~/.profile as well. `LLVM=%3$s/bin/` alone does not find rustc and bindgen.

            export PATH=%3$s/bin:"$PATH"
            export LIBCLANG_PATH=%3$s/lib/libclang.so

        Some archives have no bindgen. With LLVM 22 bindgen has to be 0.72.1 or newer.

            command -v bindgen || cargo install --locked bindgen-cli

        Then run `rfl-doctor` again. The list of archives here is not complete; \
        https://kernel.org/pub/tools/llvm/rust/ has them all.
        """
        .formatted(series, name, prefix, FILES);
  }
}

package org.rfldoctor.cli;

import org.rfldoctor.cli.base.VersionProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The root command: it documents the program, its commands and exit codes. */
@Command(
    name = "rfl-doctor",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    synopsisHeading = "Usage: ",
    customSynopsis = "rfl-doctor [COMMAND] [-C TREE] [O=BUILD] [LLVM=…] [NAME=VALUE…] [OPTIONS]%n",
    header =
        "Is this machine ready to develop the Linux kernel in Rust? If not, what to type next?%n",
    description = {
      "Arguments have the meaning that they have for make:",
      "  rfl-doctor -C ~/linux O=../build LLVM=-19 RUSTC=rustc-1.85",
      "Without -C, it checks the tree that contains the working directory. LLVM=1 is the",
      "default.",
      "",
      "Common options (`rfl-doctor check --help` lists all):",
      "  -C TREE          kernel tree",
      "  --release X.Y    without a tree: use the requirements of this release",
      "  --only ID|STAGE  run only these checks or stages",
      "  -v, --verbose    show every check and every step, with the evidence",
      "  --format json    write one JSON object",
      "  | less           in a pipe, nothing is left out to fit the screen",
      ""
    },
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:ready",
      "1:not ready, a case of catalog test failed, or a file could not be written",
      "2:the command line is wrong, or names an id that does not exist",
      "3:unsure: a required check could not be decided",
      "69:no usable Java",
      "70:a bug in rfl-doctor",
      "78:a check file is wrong",
      "130, 143:interrupted; prints what was known by then"
    })
final class RootCommand {
  @Option(
      names = {"-v", "--verbose"},
      description = "With --version: show commit, catalog, Java and class archive too.")
  private boolean verbose;
}

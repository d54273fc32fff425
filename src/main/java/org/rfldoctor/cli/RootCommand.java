package org.rfldoctor.cli;

import picocli.CommandLine.Command;

/** The program's name, its commands, and what its exit codes mean. */
@Command(
    name = "rfl-doctor",
    mixinStandardHelpOptions = true,
    versionProvider = Product.class,
    synopsisHeading = "Usage: ",
    customSynopsis = "rfl-doctor [COMMAND] [-C TREE] [O=BUILD] [LLVM=…] [NAME=VALUE…] [OPTIONS]%n",
    header =
        "Is this machine ready to develop the Linux kernel in Rust, and if not, what to type next?%n",
    description = {
      "Kernel people's words work here as they do for make:",
      "  rfl-doctor -C ~/linux O=../build LLVM=-19 RUSTC=rustc-1.85",
      "Without -C, the tree is the one the current folder lies in. LLVM=1 is the default.",
      "",
      "Much used (`rfl-doctor check --help` has the others):",
      "  -C TREE          the kernel tree",
      "  --release X.Y    no tree yet: what will this release ask for?",
      "  --only ID|STAGE  only these checks or stages",
      "  -v, --verbose    every check and every step, with the evidence",
      "  --format json    one object for programs",
      "  | less           in a pipe nothing is left out to fit the screen",
      ""
    },
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:ready",
      "1:not ready; or, for catalog test, a case failed",
      "2:the command line was wrong, or names an id that does not exist",
      "3:unsure",
      "69:no usable Java",
      "70:a bug in rfl-doctor",
      "78:a check file is wrong",
      "130, 143:interrupted; what was known by then is printed"
    })
final class RootCommand {}

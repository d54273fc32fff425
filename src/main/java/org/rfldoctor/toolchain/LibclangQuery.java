package org.rfldoctor.toolchain;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The input of a search for libclang.
 *
 * @param libclangPath the value of {@code LIBCLANG_PATH}, a file or a folder, when it is set
 * @param llvmPrefix what {@code llvm-config --prefix} printed, of {@code LLVM_CONFIG_PATH} or PATH
 * @param libraryPath the value of {@code LD_LIBRARY_PATH}, when it is set
 * @param folder where bindgen runs, which relative paths start from
 * @param bindgen what bindgen itself is, which its libraries have to be as well
 */
public record LibclangQuery(
    Optional<String> libclangPath,
    Optional<Path> llvmPrefix,
    Optional<String> libraryPath,
    Path folder,
    ElfHeader bindgen) {}

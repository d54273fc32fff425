/**
 * Finds the tools that would run: PATH, rustup's rules, clang-sys' search for libclang. It reads
 * only a {@link org.rfldoctor.toolchain.FileSystemView}.
 */
package org.rfldoctor.toolchain;

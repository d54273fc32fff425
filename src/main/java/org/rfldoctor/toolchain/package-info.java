/**
 * Who a tool is and which would win: PATH, rustup's rules, clang-sys' libclang search; pure over a
 * listing.
 */
package org.rfldoctor.toolchain;

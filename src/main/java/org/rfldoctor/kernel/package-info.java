/**
 * Reads a Linux kernel tree: release, minimum versions, Kconfig, Kbuild variables, Rust samples. It
 * runs no program.
 */
package org.rfldoctor.kernel;

/**
 * Where a kernel tree lies, and what its files say: release, minimums, maintainers, Rust sources.
 */
package org.rfldoctor.kernel.tree;

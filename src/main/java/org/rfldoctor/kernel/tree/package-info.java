/**
 * Finds a kernel tree and reads its files: release, minimum versions, MAINTAINERS, Rust sources.
 */
package org.rfldoctor.kernel.tree;
